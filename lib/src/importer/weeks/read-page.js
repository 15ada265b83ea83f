// One worklog page as drafts of its weeks, or undefined if it is not a week.
import { withoutTemplateNotices } from './notices.js';
import { readStacks } from './stacks.js';
/** Maximum page that is analyzed; a longer one stays whole, as prose. */
const LARGEST = 4_000_000;
/** `found`: the page's week, if it is one. */
export function readPage({ page, report }, found) {
    const whole = [wholePage(page.body, page.bodyLine)];
    if (page.body.length > LARGEST) {
        if (!found)
            return undefined;
        report({
            code: 'week-too-large',
            severity: 'warning',
            line: page.bodyLine,
            what: `the page has ${page.body.length} characters`,
            done: 'kept as prose',
        });
        return [{ number: found.number, page, report, stacks: whole, accounted: [] }];
    }
    const { body, dropped } = withoutTemplateNotices(page.body, page.bodyLine, report);
    const accounted = dropped.map(({ text, line }) => ({ file: page.file, line, text, as: 'dropped' }));
    let stacks;
    try {
        stacks = readStacks(page, body, found === undefined);
    }
    catch (error) {
        if (!found)
            return undefined;
        report({
            code: 'week-unreadable',
            severity: 'warning',
            line: page.bodyLine,
            what: `the page could not be parsed: ${error.message}`,
            done: 'kept as prose',
        });
        stacks = whole;
    }
    if (!found)
        return severalWeeks({ page, report }, stacks, accounted);
    for (const { place, number } of found.against)
        if (place !== 'weight')
            report({
                code: 'week-number-differs',
                severity: 'warning',
                line: 1,
                what: `the ${place} says week ${number}, but the page is week ${found.number}`,
                done: `imported as week ${found.number}`,
            });
    return [
        {
            number: found.number,
            page,
            report,
            stacks,
            accounted,
            ...(found.theme && { theme: found.theme }),
            ...(found.summary && { summary: found.summary }),
        },
    ];
}
const wholePage = (markdown, line) => ({
    number: undefined,
    line,
    source: markdown,
    objectives: [],
    objectivesHeading: '',
    next: [],
    nextHeading: '',
    tables: [],
    tasksHeading: '',
    prose: [{ markdown, line }],
    accounted: [],
});
/** A page without a week number that contains tables under headings of weeks: all the weeks of a site. What is above them stays its page. */
function severalWeeks({ page, report }, stacks, accounted) {
    if (!stacks.some(({ number, tables }) => number !== undefined && tables.length > 0))
        return undefined;
    const weeks = [];
    for (const stack of stacks) {
        if (stack.beside)
            continue;
        const week = weeks.find(({ number }) => number === stack.number) ?? (stack.number === undefined ? weeks.at(-1) : undefined);
        if (week)
            week.stacks.push(stack);
        else if (stack.number !== undefined)
            weeks.push({ number: stack.number, page, report, stacks: [stack], accounted: weeks.length === 0 ? accounted : [], among: stacks });
    }
    report({
        code: 'weeks-on-one-page',
        severity: 'note',
        line: page.bodyLine,
        what: `the page contains ${weeks.length} weeks`,
        done: 'split into separate weeks',
    });
    return weeks;
}
