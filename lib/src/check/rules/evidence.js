// A done task links to its result, or says that nothing was recorded (`evidence: []`).
import { hasEvidence } from '../../worklog/progress.js';
import { weekSeal } from '../../worklog/review/seal.js';
import { tasksOfWeek } from '../../worklog/tasks.js';
import { placeOf, weeksOf } from '../content-tree.js';
import { filed } from '../filed-reviews.js';
import { finding } from '../finding.js';
import { itemPath } from '../item-path.js';
export const evidence = (tree) => {
    const pages = weeksOf(tree);
    const weeks = pages.map(({ facts }) => facts);
    const reviews = Map.groupBy(filed(tree), ({ review }) => review.week);
    // A signed-off week is left as it was accepted: evidence added to it would break the seal.
    const isSigned = (page) => {
        const own = (reviews.get(page.facts.week) ?? []).map(({ review }) => review);
        return own.length > 0 && weekSeal(own, page.seal).state === 'sealed';
    };
    return pages.flatMap((page) => {
        const said = new Set(page.facts.tasks?.flatMap(({ id, evidence: links }) => (links === undefined ? [] : [id])));
        const bare = tasksOfWeek(weeks, page.facts.week).filter((task) => hasEvidence(task) === false && !said.has(task.id));
        if (bare.length === 0 || isSigned(page))
            return [];
        return bare.map(({ id }) => finding('done-without-evidence', placeOf(page, [...itemPath(page, ['tasks'], id), 'state']), `"${id}" is done but has no evidence`, 'add evidence: a commit, a screenshot or a page, with id, label and href; if nothing was recorded, write evidence: []'));
    });
};
