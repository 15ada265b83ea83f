import { assembleWeek } from './assemble-week.js';
import { besideWeeks } from './beside-weeks.js';
import { Names } from './names.js';
import { withoutOtherWork } from './other-work.js';
import { readPage } from './read-page.js';
import { reportWeights } from './report-weights.js';
import { settleSite } from './settle-site.js';
import { weekNumbers } from './week-number.js';
export { outsideFences } from './fences.js';
export { namesOnlyWeek } from './headings.js';
export { withoutTemplateNotices } from './notices.js';
/**
 * Takes all worklog pages of a site at once, because dates are decided across all of them.
 * Links and HTML in texts stay as written; the caller resolves and cleans them.
 */
export function importWeeks(pages, options) {
    const leftover = [];
    const drafts = [];
    const found = weekNumbers(pages.map(({ page }) => page));
    for (const page of pages) {
        const weeks = readPage(page, found.get(page.page));
        if (weeks)
            drafts.push(...weeks);
        else
            leftover.push(page.page);
    }
    const once = oncePerLanguage(drafts, leftover);
    reportWeights(once, found);
    const daysOf = settleSite(once, pages, options);
    const { weeks, apart } = withoutOtherWork(once, options.languages, daysOf);
    leftover.push(...[...apart].flatMap(({ page, among }) => (among ? [] : [page])));
    for (const page of new Set(drafts.flatMap(({ among, page: own }) => (among ? [own] : [])))) {
        const rest = besideWeeks(page, weeks.filter((week) => week.page === page));
        if (rest)
            leftover.push(rest);
    }
    const names = new Names();
    const numbers = [...new Set(weeks.map(({ number }) => number))].sort((a, b) => a - b);
    const imported = numbers.map((number) => assembleWeek(weeks.filter((week) => week.number === number), options, daysOf, names));
    return { weeks: imported, leftover };
}
/** A separate page comes before a part of a page, and one with tasks before one without. */
const rank = ({ among, stacks }) => (stacks.every(({ tables }) => tables.length === 0) ? 2 : among ? 1 : 0);
/** Of two texts of one language for one week, the second stays on a page. */
function oncePerLanguage(drafts, leftover) {
    const weeks = new Set();
    for (const draft of drafts.toSorted((a, b) => rank(a) - rank(b))) {
        const { number, page, report, among, stacks } = draft;
        const first = [...weeks].find((week) => week.number === number && week.page.language === page.language);
        if (!first) {
            weeks.add(draft);
            continue;
        }
        if (first.page === page) {
            first.stacks.push(...stacks);
            continue;
        }
        report({
            code: 'week-twice',
            severity: 'warning',
            line: among ? (stacks[0]?.line ?? 1) : 1,
            what: `week ${number} is also in ${first.page.file}`,
            done: 'kept as a page',
        });
        if (!among)
            leftover.push(page);
    }
    return drafts.filter((draft) => weeks.has(draft));
}
