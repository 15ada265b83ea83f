// Diagrams among the rest of the content: their file names, their weeks, the code they speak of, and the pages that show them.
import { diagramFile, inOrderOfVersion } from '../../diagram/model/diagram-path.ts';
import { type ContentTree, placeIn, placeOf, topOf, weeksOf } from '../content-tree.ts';
import { written } from '../diagram-items.ts';
import { type Finding, finding } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import { meant } from '../likely.ts';
import { someWeekIsUnread } from './reviews.ts';
import type { Rule } from './rule.ts';

/** Small letters, digits and hyphens of a name, a letter first. */
const asId = (name: string, otherwise: string): string => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  return id === '' ? otherwise : id;
};

export const diagramNames: Rule = ({ diagrams }) =>
  diagrams.flatMap((file) => {
    if (file.named) return [];
    const [, folder = '', name = ''] = /^architecture\/(?:(.*)\/)?([^/]*)\.ya?ml$/i.exec(file.path) ?? [];
    const meantPlace = { name: asId(folder === '' ? name : folder, 'platform'), version: folder === '' ? 'v1' : asId(name, 'v1') };
    const what = 'a version of a diagram is named by two ids, its folder and its file';
    return [finding('diagram-file-name', topOf(file), what, `rename it to ${diagramFile(meantPlace)}`)];
  });

export const diagramWeeks: Rule = (tree) => {
  if (someWeekIsUnread(tree)) return [];
  const weeks = weeksOf(tree).map(({ facts }) => facts.week);
  return tree.diagrams.flatMap((file) => {
    const week = file.facts?.week;
    if (week === undefined || weeks.includes(week)) return [];
    const fix =
      weeks.length > 0
        ? `write one of the weeks that are there: ${weeks.join(', ')}, or leave the key out`
        : 'leave the key out until the week is written';
    return [finding('unknown-week', placeOf(file, ['week']), `this diagram is of week ${week}, and there is no such week`, fix)];
  });
};

/** Code paths, where the repository is at hand. */
export const codePaths: Rule = ({ diagrams }) =>
  diagrams.flatMap((file) =>
    (file.facts?.elements ?? []).flatMap(({ id, code }) => {
      if (code === undefined || !file.missingCode.has(code)) return [];
      const place = placeOf(file, [...itemPath(file, ['elements'], id), 'code']);
      return [finding('code-missing', place, `${id} says that its code is ${code}, and the repository has no such path`, 'mend the path')];
    }),
  );

const ATTRIBUTES = ['name', 'version', 'flow', 'view'] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** What `<Diagram>` names, against what is there. */
function shownDiagram(tree: ContentTree, names: Readonly<Record<string, string | undefined>>): Pick<Finding, 'what' | 'fix'> | undefined {
  const wrong = (what: string, asked: string, known: readonly string[], otherwise: string) => ({
    what,
    fix: meant(asked, known, otherwise),
  });
  for (const key of ATTRIBUTES)
    if (key in names && names[key] === undefined)
      return { what: `the ${key} of this diagram is computed`, fix: `write it in quotes: ${key}="…"` };
  const other = Object.keys(names).find((key) => !ATTRIBUTES.includes(key as Attribute));
  if (other !== undefined) return wrong(`<Diagram> takes no attribute ${other}`, other, ATTRIBUTES, 'take the attribute out');
  const { name, version } = names;
  const all = tree.diagrams.flatMap((file) => (file.named ? [{ file, ...file.named }] : []));
  if (name === undefined) return { what: 'this diagram has no name', fix: 'write which one: <Diagram name="…" />' };
  const own = all.filter((one) => one.name === name);
  const diagrams = [...new Set(all.map((one) => one.name))];
  if (own.length === 0)
    return wrong(`there is no diagram ${name}`, name, diagrams, `write ${diagramFile({ name, version: version ?? 'v1' })}`);
  const versions = inOrderOfVersion(own).map((one) => one.version);
  if (version !== undefined && !versions.includes(version))
    return wrong(`the diagram ${name} has no version ${version}`, version, versions, `write ${diagramFile({ name, version })}`);
  const asked = version === undefined ? inOrderOfVersion(own).at(-1) : own.find((one) => one.version === version);
  for (const [key, list] of [['flow', 'flows'] as const, ['view', 'views'] as const]) {
    const id = names[key];
    if (id === undefined || !asked?.file.yaml) continue;
    const known = written(asked.file, list).map((one) => one.id);
    if (!known.includes(id)) return wrong(`version ${asked.version} of ${name} has no ${key} ${id}`, id, known, 'take the attribute out');
  }
  return undefined;
}

export const shownDiagrams: Rule = (tree) =>
  tree.pages.flatMap((page) =>
    page.body.tags.flatMap(({ name, attributes, at }) => {
      const wrong = name === 'Diagram' ? shownDiagram(tree, attributes) : undefined;
      return wrong ? [finding('unknown-diagram', placeIn(page, at), wrong.what, wrong.fix)] : [];
    }),
  );
