// Finds a week whose two languages describe other work: joined row by row, the words of one task would bear the dates of another.
import { wholeWeek } from './base-week.js';
import { plain } from './folded.js';
import { tokens, twinRows } from './twins.js';
/** Common words of a week say nothing about one of its rows. */
function rare(rows) {
    const sets = rows.map(({ words }) => tokens(words));
    const count = new Map();
    for (const word of sets.flatMap((set) => [...set]))
        count.set(word, (count.get(word) ?? 0) + 1);
    return sets.map((set) => new Set([...set].filter((word) => rows.length < 3 || (count.get(word) ?? 0) * 2 <= rows.length)));
}
/** A name that no translation changes: `AWS`, `EC2`, `DynamoDB`. */
const isName = (word) => /[A-Z].*[A-Z]|[A-Z].*\d/.test(word);
/** True if the days of two rows do not overlap. */
function apart(a, b) {
    const [first, second] = [a, b].map(({ starts, ends }) => ({ from: starts ?? ends, to: ends ?? starts }));
    if (!first?.from || !first.to || !second?.from || !second.to)
        return false;
    return first.to < second.from || second.to < first.from;
}
/** Whether two rows are one piece of work, as far as names and links show it. */
function kinOf(a, b, one, two) {
    if ([...one].some((word) => two.has(word)) || a.links.some((link) => b.links.includes(link)))
        return 'same';
    return [...one].some(isName) && [...two].some(isName) ? 'other' : 'unclear';
}
/** Fewer names than this may differ by chance. */
const LEAST_NAMES = 3;
/** True if two weeks name hardly anything in common. */
function disjoint(own, theirs) {
    const [one, two] = [own, theirs].map((rows) => new Set(rows.flatMap(({ words }) => [...tokens(words)].filter(isName))));
    if (!one || !two || Math.min(one.size, two.size) < LEAST_NAMES)
        return false;
    return [...one].filter((name) => two.has(name)).length * 4 < Math.min(one.size, two.size);
}
const rowsOf = ({ tasks, objectives }, daysOf) => tasks.length > 0
    ? tasks.map((task) => ({
        words: [task.title, ...task.detail].join(' '),
        days: daysOf(task),
        links: task.links.map(({ href }) => href),
    }))
    : objectives.map(({ text }) => ({ words: plain(text), days: {}, links: [] }));
/** How many of the rows that names or links make comparable are other work, if more than half are; one row alone is too little, unless its dates differ too. */
export function otherWork(base, other, daysOf) {
    const [own, theirs] = [base, other].map((week) => rowsOf(wholeWeek({ ...week, report: () => undefined }), daysOf));
    if (!own || !theirs)
        return undefined;
    const [names, theirNames] = [rare(own), rare(theirs)];
    const pairs = twinRows(own, theirs).flatMap((at, index) => {
        const [a, b] = [own[at ?? -1], theirs[index]];
        const [one, two] = [names[at ?? -1], theirNames[index]];
        return a && b && one && two ? [{ kin: kinOf(a, b, one, two), apart: apart(a.days, b.days) }] : [];
    });
    const judged = pairs.filter(({ kin }) => kin !== 'unclear');
    const differ = judged.filter(({ kin }) => kin === 'other');
    if (differ.length === 0 && disjoint(own, theirs))
        return { differ: pairs.length, of: pairs.length };
    if (differ.length * 2 <= judged.length || (differ.length === 1 && !differ[0]?.apart))
        return undefined;
    return { differ: differ.length, of: judged.length };
}
/** Takes weeks of other work out of `weeks`; their pages stay pages of their language. */
export function withoutOtherWork(weeks, languages, daysOf) {
    const rank = ({ page }) => (languages.includes(page.language) ? languages.indexOf(page.language) : languages.length);
    const apart = new Set();
    for (const own of Map.groupBy(weeks, ({ number }) => number).values()) {
        const [base, ...others] = own.toSorted((a, b) => rank(a) - rank(b));
        for (const other of others) {
            const found = base && otherWork(base, other, daysOf);
            if (!found)
                continue;
            apart.add(other);
            other.report({
                code: 'twin-other-work',
                severity: 'warning',
                line: other.stacks[0]?.line ?? other.page.bodyLine,
                what: `${found.differ} of ${found.of} tasks that can be compared are other work than in ${base.page.file}`,
                done: `kept as a page of ${other.page.language}; the week has the facts of ${base.page.language}`,
            });
        }
    }
    return { weeks: weeks.filter((week) => !apart.has(week)), apart };
}
