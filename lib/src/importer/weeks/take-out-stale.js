import { plain } from './folded.js';
import { copiedWeeks, staleSigns } from './stale-weeks.js';
/** Changes `stacks` of the weeks that have a stale one beside the real one. */
export function takeOutStale(weeks, daysOf) {
    const all = weeks.map((week) => ({ week, stacks: week.stacks.map((stack) => daysOf(week, stack)) }));
    for (const { week, stacks } of all) {
        const tabled = stacks.filter(({ stack }) => stack.tables.length > 0);
        if (tabled.length < 2)
            continue;
        const twin = all.filter((one) => one.week !== week && one.week.number === week.number).flatMap((one) => one.stacks);
        const others = all.filter((one) => one.week.page.language === week.page.language && one.week.number !== week.number && Math.abs(one.week.number - week.number) <= 2);
        for (const one of tabled) {
            const beside = tabled.filter((other) => other !== one && week.stacks.includes(other.stack));
            const signs = beside.length === 0
                ? []
                : staleSigns(one, beside, twin, others.flatMap((other) => other.stacks));
            if (signs.length > 0)
                takeOut(week, one.stack, signs);
        }
    }
    for (const { week, stack, of } of copiedWeeks(weeks))
        week.report({
            code: 'week-copied',
            severity: 'warning',
            line: stack.line,
            what: `the tasks repeat those of week ${of.number} (${of.page.file}) nearly word for word`,
            done: 'kept; replace them with the work of this week',
        });
}
/** With two pieces of evidence it is removed and its text reported; with one it stays as prose, without facts. */
function takeOut(week, stack, signs) {
    const sure = signs.length > 1;
    const text = stack.source;
    week.report({
        code: 'template-week',
        severity: 'warning',
        line: stack.line,
        what: `a leftover week is on the same page: ${signs.join('; ')}`,
        done: sure ? `removed: ${plain(text)}` : 'kept as prose, without facts',
    });
    if (sure) {
        week.accounted.push({ file: week.page.file, line: stack.line, text, as: 'dropped' });
        week.stacks.splice(week.stacks.indexOf(stack), 1);
    }
    else
        Object.assign(stack, { tables: [], objectives: [], next: [], accounted: [], prose: [{ markdown: text, line: stack.line }] });
}
