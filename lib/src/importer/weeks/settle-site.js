import { settleTable } from './settle-dates.js';
import { languageDates, twinOrder } from './site-dates.js';
import { staleDates } from './stale-weeks.js';
import { takeOutStale } from './take-out-stale.js';
import { yearsNamed } from './years.js';
const SHOWN = { dmy: 'day/month', mdy: 'month/day' };
const SILENT = { report: () => undefined };
/** Days of each task of the site. Stale stacks are removed from `weeks`. */
export function settleSite(weeks, pages, options) {
    const named = yearsNamed(pages.map(({ page }) => page.body));
    const languages = [...new Set(weeks.map(({ page }) => page.language))];
    const decide = () => new Map(languages.map((language) => [language, languageDates(ofLanguage(weeks, language), options.dates, named)]));
    const first = decide();
    const provisional = (week, table) => readingOf(first, week, table);
    takeOutStale(weeks, (week, stack) => stackDays(week, stack, provisional));
    const decided = decide();
    const readings = withTwins(weeks, decided);
    sayDecisions(decided);
    const settled = new Map();
    for (const week of weeks)
        for (const table of week.stacks.flatMap(({ tables }) => tables))
            for (const [task, days] of settleTable(table, readings(week, table), week))
                settled.set(task, days);
    for (const language of languages) {
        const own = ofLanguage(weeks, language);
        dropStaleDates(own, settled);
        sayOrder(own, settled);
    }
    return (task) => settled.get(task) ?? {};
}
const ofLanguage = (weeks, language) => weeks.filter(({ page }) => page.language === language);
const readingOf = (decided, week, table) => {
    const dates = decided.get(week.page.language);
    return dates?.readingOf(table) ?? { order: undefined, yearOf: () => undefined, years: new Map() };
};
const inOrder = (days) => [...days].flatMap(({ starts, ends }) => [starts, ends].filter((day) => day !== undefined)).sort();
function stackDays(week, stack, readings) {
    return { stack, days: inOrder(stack.tables.flatMap((table) => [...settleTable(table, readings(week, table), SILENT).values()])) };
}
/** If a language leaves the order open, the days of the other language's rows decide, table by table. */
function withTwins(weeks, decided) {
    return (week, table) => {
        const reading = readingOf(decided, week, table);
        if (reading.order)
            return reading;
        for (const twin of weeks) {
            if (twin === week || twin.number !== week.number)
                continue;
            const tables = twin.stacks.flatMap((stack) => stack.tables);
            const days = tables.flatMap((one) => [...settleTable(one, readingOf(decided, twin, one), SILENT).values()]);
            const own = week.stacks.flatMap((stack) => stack.tables.flatMap(({ tasks }) => tasks));
            if (days.length !== own.length)
                continue;
            const pairs = own.flatMap((task, index) => {
                const day = days[index]?.starts;
                return day && task.starts ? [{ date: task.starts, day }] : [];
            });
            const order = twinOrder(pairs);
            if (order)
                return { ...reading, order };
        }
        return reading;
    };
}
function sayDecisions(decided) {
    for (const { decision, example, year, exceptions } of decided.values()) {
        for (const { week, table, decision: own } of exceptions)
            week.report({
                code: 'date-order',
                severity: 'warning',
                line: table.line,
                what: `the dates of this table are ${SHOWN[own.order ?? 'dmy']}, unlike those of the other weeks`,
                done: `read them so: ${own.because}`,
            });
        if (example && decision.order && !example.date.fixed)
            example.week.report({
                code: 'date-order',
                severity: 'note',
                line: example.date.line,
                what: `dates like “${example.date.text}” are ambiguous in this language`,
                done: `read them as ${SHOWN[decision.order]}: ${decision.because}`,
            });
        if (year && example)
            example.week.report({
                code: 'date-year',
                severity: 'note',
                line: example.date.line,
                what: 'dates have no year',
                done: `used ${year.year}, the year named on the site; ${year.fits} of ${year.claims} weekdays match`,
            });
    }
}
const tasksOf = (week) => week.stacks.flatMap(({ tables }) => tables.flatMap(({ tasks }) => tasks));
/** A week that starts before the previous week: usually a month left unchanged. */
function sayOrder(weeks, settled) {
    const starts = weeks
        .toSorted((a, b) => a.number - b.number)
        .flatMap((week) => {
        const tasks = tasksOf(week);
        const [first] = inOrder(tasks.map((task) => settled.get(task) ?? {}));
        return first ? [{ week, first, line: tasks[0]?.line ?? 1 }] : [];
    });
    for (const [index, { week, first, line }] of starts.entries()) {
        const before = starts[index - 1];
        if (!before || first >= before.first)
            continue;
        week.report({
            code: 'week-out-of-order',
            severity: 'warning',
            line,
            what: `week ${week.number} starts on ${first}, before week ${before.week.number}, which starts on ${before.first} (${before.week.page.file}:${before.line})`,
            done: 'kept the dates as written',
        });
    }
}
function dropStaleDates(weeks, settled) {
    const { stale, all } = staleDates(weeks.map((week) => {
        const days = tasksOf(week).map((task) => settled.get(task) ?? {});
        const signature = days.some(({ starts, ends }) => starts || ends)
            ? days.map(({ starts = '', ends = '' }) => `${starts}/${ends}`).join(' ')
            : '';
        return { number: week.number, signature, first: inOrder(days)[0] };
    }));
    for (const week of weeks) {
        if (!stale.has(week.number))
            continue;
        const tasks = tasksOf(week);
        week.report({
            code: 'stale-template-dates',
            severity: 'warning',
            line: tasks[0]?.line ?? week.page.bodyLine,
            what: all ? 'every week of the site has these dates' : 'another week has exactly these dates',
            done: `dates of ${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'} omitted`,
        });
        for (const task of tasks)
            settled.set(task, {});
    }
}
