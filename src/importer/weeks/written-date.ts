// Dates as people wrote them, before day and month are decided.
import { type Day, isDay } from '../../site/dates.ts';
import { unaccented } from './folded.ts';
import type { DateOrder } from './imported-week.ts';

export interface WrittenDate {
  /** As written. */
  text: string;
  /** Line of the source file. */
  line: number;
  first: number;
  second: number;
  /** Absent where none is written. */
  year?: number;
  /** The order, if the form itself implies it: ISO, a named month. */
  fixed?: DateOrder;
  /** How a typo is read: `2/010/2025` is 2/10/2025. */
  corrected?: string;
}

export interface DatesRead {
  dates: WrittenDate[];
  /** Whether a time of day was beside a date. */
  timed: boolean;
  /** Placeholders that a tool should have filled in. */
  placeholders: string[];
  /** Text that is not a date. */
  rest: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NTH = '(?:st|nd|rd|th)?';
const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;
const number = (text: string | undefined): number => Number(text);
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

type Reading = Omit<WrittenDate, 'text' | 'line'> | undefined;
type Form = [RegExp, (found: RegExpExecArray) => Reading];

const numeric = ([, a = '', b = '', year = '']: RegExpExecArray): Reading => {
  const [first, second] = [number(a), number(b)];
  const slip = a.length > 2 || b.length > 2;
  if (slip && (first > 31 || second > 31)) return undefined;
  return { first, second, year: fullYear(year), ...(slip && { corrected: `${first}/${second}/${year}` }) };
};

const named = (day: string | undefined, month: number, year: string | undefined): Reading => ({
  first: number(day),
  second: month,
  ...(year && { year: number(year) }),
  fixed: 'dmy',
});

const FULL: Form[] = [
  [/(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/, ([, y, m, d]) => named(d, number(m), y)],
  [/(?<![\d/.-])(\d{1,3})\s?[-/.]{1,2}\s?(\d{1,3})\s?[-/.]{1,2}\s?(\d{4}|\d{2})(?!\d)/, numeric],
  [new RegExp(`\\b${MONTH}\\.?\\s+(\\d{1,2})${NTH}\\b(?:,?\\s*(\\d{4})\\b)?`), ([, m = '', d, y]) => named(d, monthNumber(m), y)],
  [
    new RegExp(`\\b(\\d{1,2})${NTH}\\s+(?:of\\s+)?${MONTH}\\b\\.?(?:,?\\s*(\\d{4})\\b)?`),
    ([, d, m = '', y]) => named(d, monthNumber(m), y),
  ],
  [/(?:\bngay\s+)?\b(\d{1,2})\s+thang\s+(\d{1,2})(?:,?\s*(?:nam\s+)?(\d{4}))?\b/, ([, d, m, y]) => named(d, number(m), y)],
];
const SHORT: Form = [/(?<![\d/.-])(\d{1,2})\s?[/-]\s?(\d{1,2})(?![\d/])/, ([, a, b]) => ({ first: number(a), second: number(b) })];
const TIME = /(?:\b(?:at|luc)\s+)?(?<![\d/])\d{1,2}(?::|h)\d{2}(?::\d{2})?(?!\d)(?:\s?[ap]m\b)?|\b\d{1,2}\s?(?:[ap]m|h)\b/g;
const PLACEHOLDER = /`?\br\s+sys\.date\(\)\s*`?|\b(?:dd[/-]mm[/-]y{2,4}|mm[/-]dd[/-]y{2,4}|y{4}-mm-dd)\b/g;

/** A cell of a hundred words is prose; only its start is searched for dates. */
const LONGEST = 400;

/** The first `most` dates of a text. Numeric dates without a year (`08/06`) count only in a `cell` for dates. */
export function readDates(text: string, line: number, where: 'cell' | 'prose' = 'cell', most = 4): DatesRead {
  const composed = text.normalize('NFC').slice(0, LONGEST);
  let search = unaccented(composed);
  // Folding keeps the length of composed Vietnamese and English; if another script breaks that, the folded text is used for both.
  let rest = search.length === composed.length ? composed : search;
  const placeholders: string[] = [];
  const blank = (from: number, length: number) => {
    const at = (whole: string) => whole.slice(0, from) + ' '.repeat(length) + whole.slice(from + length);
    search = at(search);
    rest = at(rest);
  };
  for (const found of [...search.matchAll(PLACEHOLDER)]) {
    placeholders.push(rest.slice(found.index, found.index + found[0].length));
    blank(found.index, found[0].length);
  }
  const dates: (WrittenDate & { at: number })[] = [];
  for (const [pattern, read] of where === 'cell' ? [...FULL, SHORT] : FULL) {
    const all = [...search.matchAll(new RegExp(pattern, 'g'))].slice(0, most);
    for (const found of all) {
      const reading = read(found as unknown as RegExpExecArray);
      if (!reading) continue;
      dates.push({ ...reading, text: rest.slice(found.index, found.index + found[0].length).trim(), line, at: found.index });
      blank(found.index, found[0].length);
    }
  }
  const timed = where === 'cell' && TIME.test(search);
  TIME.lastIndex = 0;
  if (timed && dates.length > 0) for (const found of [...search.matchAll(TIME)]) blank(found.index, found[0].length);
  const sorted = dates
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ at: _, ...date }) => date);
  return { dates: sorted, timed, placeholders, rest: (rest + text.slice(LONGEST)).replace(/\s+/gu, ' ').trim() };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The day that a date means in this order; undefined if the calendar has none, or no year is known. */
export function readAs(date: WrittenDate, order: DateOrder, year = date.year): Day | undefined {
  if (year === undefined) return undefined;
  const [day, month] = (date.fixed ?? order) === 'dmy' ? [date.first, date.second] : [date.second, date.first];
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : undefined;
}

/** The only possible order of a date: in `13/06` 13 cannot be a month. `either` if both are possible, `none` if neither is. */
export function orderShown(date: WrittenDate): DateOrder | 'either' | 'none' {
  if (date.fixed) return readAs(date, date.fixed, date.year ?? 2024) ? date.fixed : 'none';
  const [first, second] = [date.first, date.second];
  const [dmy, mdy] = [first >= 1 && first <= 31 && second >= 1 && second <= 12, first >= 1 && first <= 12 && second >= 1 && second <= 31];
  if (dmy && mdy) return 'either';
  return dmy ? 'dmy' : mdy ? 'mdy' : 'none';
}
