// The first cell of a task row: a weekday, a number, a range of either, a date, or nothing, which means the previous day.
import { folded } from './folded.ts';
import { readDates } from './read-dates.ts';
import type { WrittenDate } from './written-date.ts';

export interface DayCell {
  /** As written. */
  text: string;
  blank: boolean;
  /** Weekdays by name, 1 is Monday; two for a range. */
  named: number[];
  /** Plain numbers, whose meaning depends on the whole column; two for a range. */
  numbers: number[];
  dates: WrittenDate[];
  /** Words that are neither. */
  rest: string;
}

const VIETNAMESE: Record<string, number> = {
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
const ENGLISH: Record<string, number> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };
const DAY =
  /\bthu (?<vi>[2-8]|hai|ba|tu|nam|sau|bay)\b|\bt(?<short>[2-7])\b|\b(?<sunday>chu nhat|cn)\b|\b(?<en>mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|nes|ur)?(?:day)?\b|^(?<bare>hai|ba|tu|nam|sau|bay)$/g;

function weekday({ vi, short, bare, sunday, en }: Record<string, string | undefined>): number {
  if (sunday) return 7;
  return en ? (ENGLISH[en] ?? 0) : (VIETNAMESE[vi ?? short ?? bare ?? ''] ?? 0);
}

/** Smaller numbers of this column are weekdays or ordinals: `2 - 13/07/2026` is a Monday. */
const LEAST_DAY = 9;

export function readDayCell(text: string, line: number): DayCell {
  const { dates, rest } = shortRange(text) ? { dates: [], rest: text } : readDates(text, line, 'cell', 4, LEAST_DAY);
  let words = folded(rest);
  const named: number[] = [];
  words = words.replace(DAY, (...found) => {
    named.push(weekday(found.at(-1) as Record<string, string | undefined>));
    return ' ';
  });
  const numbers: number[] = [];
  words = words.replace(/\b(?:day |ngay |thu |buoi )?(\d{1,2})\b/g, (_, digits: string) => {
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
const shortRange = (text: string): boolean => /^\W*[1-8]\s?[-–—&,/]\s?[1-8]\W*$/.test(text);

/**
 * The meaning of the plain numbers in a column: `weekdays` in Vietnamese counting (2 is Monday, 8 or none Sunday), or `ordinals`, which are not weekdays.
 * A 1, or a header that numbers the rows, makes them ordinals.
 */
export function numbersMean(cells: readonly DayCell[], header: 'day' | 'number'): 'weekdays' | 'ordinals' {
  const numbers = cells.flatMap((cell) => cell.numbers);
  return header === 'day' && numbers.length > 0 && numbers.every((one) => one >= 2 && one <= 8) ? 'weekdays' : 'ordinals';
}

/** ISO weekdays of a cell, first and last; none if it has none. */
export function claimedDays(cell: DayCell, mean: 'weekdays' | 'ordinals'): number[] {
  if (cell.named.length > 0) return cell.named;
  return mean === 'weekdays' ? cell.numbers.map((one) => one - 1) : [];
}
