// A done task links to its result, or says that nothing was recorded (`evidence: []`).
import { hasEvidence } from '../../worklog/progress.ts';
import { tasksOfWeek } from '../../worklog/tasks.ts';
import { type FactsFile, placeOf, type ReadWeek, type WeeksTree, weeksOf } from '../content-tree.ts';
import { type Finding, finding } from '../finding.ts';
import { itemPath } from '../item-path.ts';

/** Done tasks without evidence, of weeks that may still change. */
export function unproven<File extends FactsFile>(tree: WeeksTree<File>, isSigned?: (page: ReadWeek<File>) => boolean): Finding[] {
  const pages = weeksOf(tree);
  const weeks = pages.map(({ facts }) => facts);
  return pages.flatMap((page) => {
    const said = new Set(page.facts.tasks?.flatMap(({ id, evidence: links }) => (links === undefined ? [] : [id])));
    const bare = tasksOfWeek(weeks, page.facts.week).filter((task) => hasEvidence(task) === false && !said.has(task.id));
    if (bare.length === 0 || isSigned?.(page)) return [];
    return bare.map(({ id }) =>
      finding(
        'done-without-evidence',
        placeOf(page, [...itemPath(page, ['tasks'], id), 'state']),
        `"${id}" is done but has no evidence`,
        'add evidence: a commit, a screenshot or a page, with id, label and href; if nothing was recorded, write evidence: []',
      ),
    );
  });
}
