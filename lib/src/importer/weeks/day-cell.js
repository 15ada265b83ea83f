// The first cell of a task row: a weekday, a number, a range of either, a date, or nothing, which means the previous day.
import { folded } from './folded.js';
import { readDates } from './read-dates.js';
const VIETNAMESE = {
    '2': 1,
    hai: 1,
    '3': 2,
    ba: 2,
    '4': 3,
    tu: 3,
    '5': 4,
    nam: 4,
    '6': 5,
    sau: 5,
    '7': 6,
    bay: 6,
    '8': 7,
};
const ENGLISH = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };
const DAY = /\bthu (?<vi>[2-8]|hai|ba|tu|nam|sau|bay)\b|\bt(?<short>[2-7])\b|\b(?<sunday>chu nhat|cn)\b|\b(?<en>mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|nes|ur)?(?:day)?\b|^(?<bare>hai|ba|tu|nam|sau|bay)$/g;
function weekday({ vi, short, bare, sunday, en }) {
    if (sunday)
        return 7;
    return en ? (ENGLISH[en] ?? 0) : (VIETNAMESE[vi ?? short ?? bare ?? ''] ?? 0);
}
/** Smaller numbers of this column are weekdays or ordinals: `2 - 13/07/2026` is a Monday. */
const LEAST_DAY = 9;
export function readDayCell(text, line) {
    const { dates, rest } = shortRange(text) ? { dates: [], rest: text } : readDates(text, line, 'cell', 4, LEAST_DAY);
    let words = folded(rest);
    const named = [];
    words = words.replace(DAY, (...found) => {
        named.push(weekday(found.at(-1)));
        return ' ';
    });
    const numbers = [];
    words = words.replace(/\b(?:day |ngay |thu |buoi )?(\d{1,2})\b/g, (_, digits) => {
        numbers.push(Number(digits));
        return ' ';
    });
    words = words.replace(/\b(?:day|ngay|thu|to|den|and|va|date)\b/g, ' ').trim();
    return {
        text: text.trim(),
        blank: folded(text) === '',
        named: named.slice(0, 2),
        numbers: named.length > 0 ? [] : numbers.slice(0, 2),
        dates,
        rest: words === '' ? '' : rest,
    };
}
/** `1-2` and `2-6` are days of a week, not the second of January. */
const shortRange = (text) => /^\W*[1-8]\s?[-–—&,/]\s?[1-8]\W*$/.test(text);
/**
 * The meaning of the plain numbers in a column: `weekdays` in Vietnamese counting (2 is Monday, 8 or none Sunday), or `ordinals`, which are not weekdays.
 * A 1, or a header that numbers the rows, makes them ordinals.
 */
export function numbersMean(cells, header) {
    const numbers = cells.flatMap((cell) => cell.numbers);
    return header === 'day' && numbers.length > 0 && numbers.every((one) => one >= 2 && one <= 8) ? 'weekdays' : 'ordinals';
}
/** ISO weekdays of a cell, first and last; none if it has none. */
export function claimedDays(cell, mean) {
    if (cell.named.length > 0)
        return cell.named;
    return mean === 'weekdays' ? cell.numbers.map((one) => one - 1) : [];
}
