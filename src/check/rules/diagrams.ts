// Diagrams in relation to other content: their file names, their weeks, and their code paths.
import { diagramFile } from '../../diagram/model/diagram-path.ts';
import { idOf } from '../../site/ids.ts';
import { placeOf, someWeekIsUnread, topOf, weeksOf } from '../content-tree.ts';
import { finding } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import type { Rule } from './rule.ts';

export const diagramNames: Rule = ({ diagrams }) =>
  diagrams.flatMap((file) => {
    if (file.named) return [];
    const [, folder = '', name = ''] = /^architecture\/(?:(.*)\/)?([^/]*)\.ya?ml$/i.exec(file.path) ?? [];
    const meantPlace = {
      name: idOf(folder === '' ? name : folder) ?? 'platform',
      version: folder === '' ? 'v1' : (idOf(name, 'v') ?? 'v1'),
    };
    const what = 'the path of a diagram consists of two ids: folder and file name';
    return [finding('diagram-file-name', topOf(file), what, `rename it to ${diagramFile(meantPlace)}`)];
  });

export const diagramWeeks: Rule = (tree) => {
  if (someWeekIsUnread(tree)) return [];
  const weeks = weeksOf(tree).map(({ facts }) => facts.week);
  return tree.diagrams.flatMap((file) => {
    const week = file.facts?.week;
    if (week === undefined || weeks.includes(week)) return [];
    const fix =
      weeks.length > 0 ? `write an existing week: ${weeks.join(', ')}, or remove the key` : 'remove the key until the week is written';
    return [finding('unknown-week', placeOf(file, ['week']), `this diagram belongs to week ${week}, which does not exist`, fix)];
  });
};

/** Code paths, if the repository is available. */
export const codePaths: Rule = ({ diagrams }) =>
  diagrams.flatMap((file) =>
    (file.facts?.elements ?? []).flatMap(({ id, code }) => {
      if (code === undefined || !file.missingCode.has(code)) return [];
      const place = placeOf(file, [...itemPath(file, ['elements'], id), 'code']);
      return [finding('code-missing', place, `the code path "${code}" of "${id}" does not exist in the repository`, 'fix the path')];
    }),
  );
