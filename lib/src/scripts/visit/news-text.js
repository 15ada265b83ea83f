import { fill } from '../fill.js';
/** A stored value as text: a period, a state, a verdict. */
function value(stored, words) {
    const [starts = '', ends = starts] = stored.split('/');
    const [from, to] = [Date.parse(starts), Date.parse(ends)];
    if (/^\d{4}-/.test(starts) && from <= to)
        return new Intl.DateTimeFormat(words.locale, { ...words.dates, timeZone: 'UTC' }).formatRange(from, to);
    return words.values[stored] ?? (stored || words.none);
}
const fieldText = ({ field, from = '', to = '' }, words) => fill(words.fields[field], { from: value(from, words), to: value(to, words) });
/** What is new in one page or review, one text each: its fields together, then each task. Empty if it is new or removed as a whole. */
export function newsTexts(news, words) {
    const said = (fields) => fields.map((change) => fieldText(change, words)).join(', ');
    const own = news.fields.length > 0 ? [said(news.fields)] : [];
    if (news.kind !== 'week')
        return own;
    const tasks = news.tasks.map((task) => {
        const name = fill(words.task, { id: task.id });
        return task.news === 'changed' ? `${name} ${said(task.fields)}` : `${name}: ${words.news[task.news]}`;
    });
    return [...own, ...tasks];
}
/** The name of a page or review; `undefined` for a page that is named only by its title. */
export function newsTitle({ kind, path }, words) {
    const number = Number(/week-(\d+)/.exec(path)?.[1] ?? Number.NaN);
    if (kind === 'week')
        return fill(words.week, { number });
    if (kind === 'page')
        return path === '' ? words.home : undefined;
    const [, day = '', who = ''] = /(\d{4}-\d\d-\d\d)-(.+)$/.exec(path) ?? [];
    return fill(words.review, { number, who, day: value(day, words) });
}
/** Content path of the page to open; a review is on its week's page. */
export const newsPage = ({ kind, path }) => (kind === 'review' ? `worklog/${path.split('/')[0]}` : path);
