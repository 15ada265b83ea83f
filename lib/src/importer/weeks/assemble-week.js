// Builds one week from its pages: facts from the default language, text from every one.
import { daysBetween } from '../../site/dates.js';
import { taskFacts, tasksPeriod, weekFacts, weekTitle, wholeWeek } from './base-week.js';
import { statedPeriod } from './stated-period.js';
import { translate } from './week-words.js';
import { orderShown, readAs } from './written-date.js';
/** `weeks`: the pages of one week, at least one, one per language. */
export function assembleWeek(weeks, { languages }, daysOf, names) {
    const rank = ({ page }) => (languages.includes(page.language) ? languages.indexOf(page.language) : languages.length);
    const [base, ...others] = weeks.toSorted((a, b) => rank(a) - rank(b));
    const whole = wholeWeek(base);
    const wholes = new Map(others.map((other) => [other, wholeWeek(other)]));
    takeOnlyTable(base, whole, wholes);
    const tasks = taskFacts(whole.tasks, base.number, daysOf, names);
    for (const [other, theirs] of wholes)
        fillDays(tasks, whole, theirs, daysOf, other, base);
    const period = tasksPeriod(tasks);
    if (!period && tasks.some(({ starts, ends }) => starts ?? ends))
        base.report({
            code: 'date-out-of-week',
            severity: 'warning',
            line: whole.tasks[0]?.line ?? 1,
            what: 'the dates of this week are more than a year apart',
            done: 'its period omitted; the tasks keep their dates',
        });
    const facts = weekFacts(base, whole, tasks, period ? wholePeriod(period, whole) : stated(base, whole));
    if (base.page.language !== languages[0])
        base.report({
            code: 'week-not-in-default-language',
            severity: 'warning',
            line: 1,
            what: `week ${base.number} has no page in ${languages[0]}`,
            done: `facts and text taken from ${base.page.language}`,
        });
    const words = new Map();
    const bodies = new Map([[base.page.language, whole.prose]]);
    for (const [other, theirs] of wholes) {
        const translated = translate(facts, { week: base, whole, daysOf }, { week: other, whole: theirs, daysOf });
        words.set(other.page.language, translated.words);
        bodies.set(other.page.language, translated.prose);
    }
    return {
        number: base.number,
        language: base.page.language,
        facts,
        words,
        bodies,
        sources: weeks.map(({ page }) => page),
        accounted: weeks.flatMap(accountOf),
    };
}
/** Dates and day cells are in the facts in another form. */
function accountOf(week) {
    const file = week.page.file;
    const cells = week.stacks.flatMap(({ tables }) => tables.flatMap(({ tasks, timed, written, repeated, said }) => [
        ...repeated.map(({ text, line }) => ({ file, line, text, as: 'repeated' })),
        ...said.map(({ text, line }) => ({ file, line, text, as: 'state' })),
        ...[...timed, ...written].map(({ text, line }) => ({ file, line, text, as: 'date' })),
        ...tasks.flatMap(({ line, day, starts, ends }) => [
            ...(day && !day.blank ? [{ file, line, text: day.text, as: 'day' }] : []),
            ...[starts, ends].flatMap((date) => (date ? [{ file, line, text: date.text, as: 'date' }] : [])),
        ]),
    ]));
    const title = weekTitle(week) === week.page.data['title'] ? [] : [{ file, line: 1, text: String(week.page.data['title'] ?? ''), as: 'title' }];
    return [...week.accounted, ...title, ...week.stacks.flatMap(({ accounted }) => accounted), ...cells];
}
/** A table that only another language has: its rows become the tasks, in that language. */
function takeOnlyTable(base, whole, others) {
    if (whole.tasks.length > 0)
        return;
    const [other, theirs] = [...others].find(([, one]) => one.tasks.length > 0) ?? [];
    if (!other || !theirs)
        return;
    whole.tasks = theirs.tasks;
    other.report({
        code: 'twin-tasks-differ',
        severity: 'warning',
        line: theirs.tasks[0]?.line ?? 1,
        what: `${theirs.tasks.length} tasks here, none in ${base.page.file}`,
        done: `used as the week’s tasks, with the text of ${other.page.language}`,
    });
}
/** Days of tasks without any, if the row in the other language has some. */
function fillDays(tasks, whole, theirs, daysOf, other, base) {
    if (whole.tasks.length !== theirs.tasks.length || whole.tasks === theirs.tasks)
        return;
    let taken = 0;
    for (const [index, task] of tasks.entries()) {
        const [own, twin] = [whole.tasks[index], theirs.tasks[index]];
        if (!own || !twin || own.starts || own.ends || task.starts || task.ends)
            continue;
        const days = daysOf(twin);
        if (!days.starts && !days.ends)
            continue;
        Object.assign(task, days);
        taken++;
    }
    if (taken > 0)
        base.report({
            code: 'twin-dates-taken',
            severity: 'note',
            line: whole.tasks[0]?.line ?? 1,
            what: `${taken} tasks have no dates here, but do in ${other.page.file}`,
            done: 'used those dates',
        });
}
function readStated({ prose }, order) {
    return statedPeriod(prose, (date) => {
        const shown = orderShown(date);
        return shown === 'none' ? undefined : readAs(date, shown === 'either' ? order : shown);
    });
}
/** The period in the prose if it is one week with all days of the tasks, which may have none for its first or last days; else theirs. */
function wholePeriod(tasks, whole) {
    const isWeek = (said) => said !== undefined && said.starts <= tasks.starts && said.ends >= tasks.ends && daysBetween(said.starts, said.ends) < 7;
    return [readStated(whole, 'dmy'), readStated(whole, 'mdy')].find(isWeek) ?? tasks;
}
/** The period in the prose, if its dates are unambiguous or both readings are in one week. */
function stated(base, whole) {
    const { prose } = whole;
    const [dmy, mdy] = [readStated(whole, 'dmy'), readStated(whole, 'mdy')];
    if (dmy && mdy && (dmy.starts !== mdy.starts || dmy.ends !== mdy.ends)) {
        base.report({
            code: 'date-open',
            severity: 'warning',
            line: prose[0]?.line ?? 1,
            what: `the period in the prose can be ${dmy.starts} to ${dmy.ends} or ${mdy.starts} to ${mdy.ends} (${daysBetween(dmy.starts, mdy.starts)} days apart)`,
            done: 'period omitted; the prose keeps it',
        });
        return undefined;
    }
    return dmy ?? mdy;
}
