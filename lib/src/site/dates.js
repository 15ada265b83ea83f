// Calendar days without a clock or a time zone: a week's facts are days, and a day must not change with the reader's zone.
const DAY_MS = 86_400_000;
/** Days since 1970-01-01 of a calendar day. */
export const dayNumber = (day) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayOf = (number) => new Date(number * DAY_MS).toISOString().slice(0, 10);
/** The calendar day `count` days after `day` (before it when negative). */
export const addDays = (day, count) => dayOf(dayNumber(day) + count);
/** How many days `to` is after `from`; negative if before. */
export const daysBetween = (from, to) => dayNumber(to) - dayNumber(from);
/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekday = (day) => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
/** Every day from `first` to `last`, inclusive; empty if `last` is earlier. */
export function daysFrom(first, last) {
    const start = dayNumber(first);
    const length = Math.max(0, dayNumber(last) - start + 1);
    return Array.from({ length }, (_, index) => dayOf(start + index));
}
/** True for `YYYY-MM-DD` that is a real day of the calendar. */
export function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** The days that a text in another format can mean: one with a time, with other signs, or with the year at its end. */
function daysMeant(text) {
    const day = (year = '', month = '', date = '') => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    const [, ...first] = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s][\d:.,+Z\s-]+)?\s*$/i.exec(text) ?? [];
    if (first.length > 0)
        return [day(...first)].filter(isDay);
    const [, one, two, year] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(text) ?? [];
    return year === undefined ? [] : [...new Set([day(year, two, one), day(year, one, two)])].filter(isDay);
}
/** How to fix a text that is not a day, as one clause: which months or days there are if it is `NNNN-NN-NN`, else how to write a day. */
export function dayFix(text) {
    const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? [];
    if (year === undefined) {
        const days = daysMeant(text);
        return days.length === 1 ? `write ${days[0]}` : days.length === 2 ? `write YYYY-MM-DD: ${days.join(' or ')}` : 'write YYYY-MM-DD';
    }
    const name = MONTHS[Number(month) - 1];
    if (name === undefined)
        return 'write a month from 01 to 12';
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return `write a day from 01 to ${days}: ${name} ${year} has ${days} days`;
}
/** The valid days: a typo in a year would make every calendar and chart thousands of weeks long. */
export const FIRST_DAY = '1990-01-01';
export const LAST_DAY = '2100-12-31';
/** The maximum length in days of a period, a task, or the distance between the programme and a day. */
export const LONGEST = 366;
/** True for a day from `FIRST_DAY` to `LAST_DAY`. */
export const isNear = (day) => day >= FIRST_DAY && day <= LAST_DAY;
/** True if the days from `starts` to `ends`, inclusive, are at most `most`. */
export const isShort = ({ starts, ends }, most = LONGEST) => daysBetween(starts, ends) < most;
export const TOO_LONG = `lasts longer than ${LONGEST} days: correct the year of one of the two days`;
/** The days that two periods share; if they share none, it ends before it starts. */
export const inCommon = (one, other) => ({
    starts: [one.starts, other.starts].sort()[1],
    ends: [one.ends, other.ends].sort()[0],
});
