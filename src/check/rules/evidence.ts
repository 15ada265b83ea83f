// A done task links to its result, or says that nothing was recorded (`evidence: []`).
import { hasEvidence } from '../../worklog/progress.ts';
import { weekSeal } from '../../worklog/review/seal.ts';
import { tasksOfWeek } from '../../worklog/tasks.ts';
import { placeOf, weeksOf } from '../content-tree.ts';
import { filed } from '../filed-reviews.ts';
import { finding } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import type { Rule } from './rule.ts';

export const evidence: Rule = (tree) => {
  const pages = weeksOf(tree);
  const weeks = pages.map(({ facts }) => facts);
  const reviews = Map.groupBy(filed(tree), ({ review }) => review.week);
  // A signed-off week is left as it was accepted: evidence added to it would break the seal.
  const isSigned = (page: (typeof pages)[number]): boolean => {
    const own = (reviews.get(page.facts.week) ?? []).map(({ review }) => review);
    return own.length > 0 && weekSeal(own, page.seal).state === 'sealed';
  };
  return pages.flatMap((page) => {
    const said = new Set(page.facts.tasks?.flatMap(({ id, evidence: links }) => (links === undefined ? [] : [id])));
    const bare = tasksOfWeek(weeks, page.facts.week).filter((task) => hasEvidence(task) === false && !said.has(task.id));
    if (bare.length === 0 || isSigned(page)) return [];
    return bare.map(({ id }) =>
      finding(
        'done-without-evidence',
        placeOf(page, [...itemPath(page, ['tasks'], id), 'state']),
        `"${id}" is done but has no evidence`,
        'add evidence: a commit, a screenshot or a page, with id, label and href; if nothing was recorded, write evidence: []',
      ),
    );
  });
};
