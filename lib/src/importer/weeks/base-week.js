// The facts of a week, from the page of one language.
import { importerWords } from '../../i18n/messages.js';
import { isDay, isShort } from '../../site/dates.js';
import { folded, plain } from './folded.js';
import { announced, weekNamed } from './headings.js';
import { Names } from './names.js';
/** Rows of a table in their order, below its header and its heading. */
export function rowsAsProse(table, rows, heading) {
    const source = rows.map((row) => row.source).join('\n');
    const text = table.head === '' ? `<table>\n${source}\n</table>` : `${table.head}\n${source}`;
    return { markdown: [heading, text].filter(Boolean).join('\n\n'), line: rows[0]?.line ?? table.line };
}
export function wholeWeek({ stacks, report }) {
    for (const { empty } of stacks.flatMap(({ tables }) => tables))
        if (empty[0])
            report({
                code: 'row-without-task',
                severity: 'note',
                line: empty[0].line,
                what: `${empty.length === 1 ? 'a row has' : `${empty.length} rows have`} no task`,
                done: 'kept as prose',
            });
    for (const { repeated } of stacks.flatMap(({ tables }) => tables))
        if (repeated[0])
            report({
                code: 'title-repeated',
                severity: 'note',
                line: repeated[0].line,
                what: `${repeated.length === 1 ? 'The title of a task is repeated above its details' : `The titles of ${repeated.length} tasks are repeated above their details`}: ${repeated
                    .slice(0, 12)
                    .map(({ text }) => `“${plain(text)}”`)
                    .join(', ')}.`,
                done: 'It is kept once.',
            });
    const rowsLeft = stacks.flatMap(({ tables, tasksHeading }) => tables.flatMap((table) => (table.empty.length === 0 ? [] : [rowsAsProse(table, table.empty, tasksHeading)])));
    return {
        objectives: stacks.flatMap(({ objectives }) => objectives),
        next: stacks.flatMap(({ next }) => next),
        tasks: stacks.flatMap(({ tables }) => tables.flatMap(({ tasks }) => tasks)),
        prose: [...stacks.flatMap(({ prose }) => prose), ...rowsLeft].sort((a, b) => a.line - b.line),
    };
}
/** True for a title that only says that it is a week of the worklog: “Worklog Week 1”. */
const isBareTitle = (words) => announced(words) === 'title' && !/^(?:week|tuan)(?: thu)? [\p{L}\d]+$/u.test(folded(words));
/** A longer line is not a heading. */
const LONGEST_HEADING = 120;
/** The page's title; if that is only the week's number, what the index calls the week. */
export const weekTitle = ({ page, number, theme, among, stacks }) => {
    // The title of a page with several weeks is none of theirs: each has a heading.
    const heading = stacks[0]?.source.split('\n')[0]?.replace(/^\s{0,3}#+\s*|\s*#*\s*$/g, '') ?? '';
    const title = !among ? page.data['title'] : weekNamed(heading) === number && heading.length <= LONGEST_HEADING ? heading : '';
    const words = typeof title === 'string' ? plain(title) : '';
    if (theme && (words === '' || announced(words) === 'title'))
        return theme;
    return words === '' || isBareTitle(words) ? importerWords(page.language).week(number) : words;
};
export const entryMap = (entries) => {
    const names = new Names();
    return entries.map(({ text }) => [names.claim('', text, 'item'), text]);
};
/** Tasks as facts; `names` are those of all weeks, because a task's id is unique on the site. */
export function taskFacts(tasks, number, daysOf, names) {
    return tasks.map((task, index) => {
        const evidence = new Names();
        const days = daysOf(task);
        return {
            id: names.claim(`w${String(number).padStart(2, '0')}-`, task.title, `task-${index + 1}`),
            title: task.title,
            ...days,
            ...(task.state && { state: task.state }),
            ...(task.links.length > 0 && {
                evidence: task.links.map(({ label, href }) => ({ id: evidence.claim('', label, 'ref'), label, href })),
            }),
            ...(task.detail.length > 0 && { detail: [...task.detail] }),
        };
    });
}
/** From the first to the last day of the tasks; undefined if they are more than a year apart. */
export function tasksPeriod(tasks) {
    const days = tasks.flatMap(({ starts, ends }) => [starts, ends].filter((day) => day !== undefined && isDay(day))).sort();
    const [first, last] = [days[0], days.at(-1)];
    return first && last && isShort({ starts: first, ends: last }) ? { starts: first, ends: last } : undefined;
}
/** What the index says of the week, unless that is one of its objectives. */
function summaryOf({ summary }, { objectives }) {
    const isSaid = summary === undefined || objectives.some(({ text }) => folded(text) === folded(summary));
    return isSaid ? {} : { summary };
}
export function weekFacts(week, whole, tasks, period) {
    return {
        week: week.number,
        title: weekTitle(week),
        ...summaryOf(week, whole),
        ...(period && { period }),
        ...(whole.objectives.length > 0 && { objectives: Object.fromEntries(entryMap(whole.objectives)) }),
        ...(tasks.length > 0 && { tasks }),
        ...(whole.next.length > 0 && { next: Object.fromEntries(entryMap(whole.next)) }),
    };
}
