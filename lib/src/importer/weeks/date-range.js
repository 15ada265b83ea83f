// Two dates in one text, such as `20-21/07/2026`: split before either is read; a half takes from the other what it lacks.
import { orderShown } from './written-date.js';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|t[2-7]|chu nhat|cn)[,.]?\\s*';
const DASH = '(?:-+>?|~|\\b(?:to|through|until|till|den|toi)\\b)';
const JOINT = `\\s*${DASH}\\s*(?:${WEEKDAY})?(?:ngay\\s+)?`;
const BETWEEN = new RegExp(`^[\\s)(]*(?:${DASH}|[,;&+]|<br\\s*/?>|\\b(?:and|va)\\b)?[\\s)(]*(?:${WEEKDAY})?(?:ngay\\s+)?[\\s(]*$`);
const LISTED = '\\s*(?:[,;&+]|\\b(?:and|va)\\b)+\\s*(?:ngay\\s+)?';
const DAY_BEFORE = new RegExp(`(?:^|[(:*,;>]|\\b(?:from|tu|ngay|between|date|period)\\b|\\b${WEEKDAY})\\s*((?:\\d{1,2}(?:st|nd|rd|th)?(?:${LISTED}|${JOINT}))+)$`);
const DAY_AFTER = new RegExp(`^${JOINT}(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?=\\s*(?:$|[),;*|<]))`);
/** Writes `~` for each hyphen between two dates of `text`, not for one within a date; the length stays. */
export function withJoints(text) {
    const slashed = /(?<before>\d{1,4}\s?[/.]\s?)?(?<!\d)(?<left>\d{1,4})(?<gap>\s*)-(?<rest>\s*(?<day>\d{1,2})\s?[/.]\s?(?<month>\d{1,2})(?!\d)(?<year>\s?[/.]\s?\d)?)/g;
    return text
        .replace(/[–—→]/g, '~')
        .replace(/(?<=\d-\d{1,4}\s+)-(?=\s+\d)/g, '~')
        .replace(slashed, (whole, ...found) => {
        const { before = '', left = '', gap = '', rest = '', day, month, year } = found.at(-1);
        const joins = before !== '' || year !== undefined || left.length === 4 || (Number(left) < Number(day) && Number(month) <= 12);
        return joins ? `${before}${left}${gap}~${rest}` : whole;
    });
}
const half = (text, at, other, day, year = other.year) => ({
    text: text.trim(),
    line: other.line,
    at,
    end: at + text.length,
    first: Number(day),
    second: other.second,
    fixed: 'dmy',
    ...(year !== undefined && { year }),
});
/**
 * The days beside a date that lack its month: the 20 of `20-21/07/2026` and of `20 to 21 July`. In such a range the day is first.
 * `least`: smaller numbers are not taken for days.
 */
export function lonelyDays(text, dates, least) {
    return dates.flatMap((date) => {
        const dayFirst = orderShown(date) !== 'mdy' && orderShown(date) !== 'none';
        if (!dayFirst)
            return [];
        const [before, listed = ''] = DAY_BEFORE.exec(text.slice(0, date.at)) ?? [];
        const days = listed.match(/\d+/g) ?? [];
        // The days of a list ascend; anything else is not one.
        const ascend = [...days, String(date.first)].every((day, index, all) => index === 0 || Number(all[index - 1]) < Number(day));
        if (before !== undefined && Number(days[0]) >= least && ascend) {
            date.fixed = 'dmy';
            return [half(before, date.at - before.length, date, days[0])];
        }
        const [after, right, year] = DAY_AFTER.exec(text.slice(date.end)) ?? [];
        if (after === undefined || date.fixed === undefined || Number(right) <= date.first || Number(right) > 31)
            return [];
        if (year !== undefined)
            date.year ??= Number(year);
        return [half(after, date.end, date, right)];
    });
}
/** `28/08 - 03/09/2026`: gives a half without a year the year of the other half, and both the order that one of them shows. */
export function shareParts(one, other) {
    const parts = ({ first, second, fixed }) => ({ first, second, ...(fixed && { fixed }) });
    const [a, b] = [orderShown(one), orderShown(other)];
    if (a === 'either' && (b === 'dmy' || b === 'mdy') && !other.fixed)
        one.fixed = b;
    if (b === 'either' && (a === 'dmy' || a === 'mdy') && !one.fixed)
        other.fixed = a;
    if (one.year === undefined && other.year !== undefined)
        Object.assign(one, { year: other.year, beside: { ...parts(other), side: 'after' } });
    else if (other.year === undefined && one.year !== undefined)
        Object.assign(other, { year: one.year, beside: { ...parts(one), side: 'before' } });
}
/** Shares parts between dates of `text` that only a dash, a comma or a word such as “to” separates. Returns those that are in such a pair. */
export function shareInText(text, dates) {
    const paired = new Set();
    for (const [index, date] of dates.entries()) {
        const next = dates[index + 1];
        if (!next || !BETWEEN.test(text.slice(date.end, next.at)))
            continue;
        if (date.iso && !next.iso && next.year === undefined)
            next.fixed ??= 'mdy';
        shareParts(date, next);
        paired.add(date).add(next);
    }
    return paired;
}
