// Formats days, periods and amounts for each language. Days are always UTC, because a day has no time zone.
import type { Day, Period } from '../site/dates.ts';
import { isUiLanguage, wordsIn } from '../site/ui-languages.ts';
import { formatsEn } from './en/formats.ts';
import type { DayStyle, Formats } from './formats.ts';
import { formatsVi } from './vi/formats.ts';

/** How `language` writes dates and amounts. */
export const formatsOf = (language: string): Formats => wordsIn({ en: formatsEn, vi: formatsVi }, language);

const known = new Map<string, Intl.DateTimeFormat>();

function formatterOf(language: string, style: DayStyle): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const { locale, days } = formatsOf(language);
  const formatter =
    known.get(key) ??
    new Intl.DateTimeFormat(isUiLanguage(language) ? locale : language, {
      ...days[style],
      timeZone: 'UTC',
      // The digits of all other figures.
      numberingSystem: 'latn',
    });
  known.set(key, formatter);
  return formatter;
}

/** A date's day in the reader's language; UTC. */
export const formatDate = (date: Date, language: string, style: DayStyle): string =>
  formatsOf(language).day(formatterOf(language, style).format(date), date, style);

/** A day in the reader's language. */
export const formatDay = (day: Day, language: string, style: DayStyle = 'full'): string =>
  formatDate(new Date(`${day}T00:00:00Z`), language, style);

/** A period, with month and year once if they are the same: `8 – 11 Sep 2025`, `28 Oct – 7 Nov 2025`. */
export function formatPeriod({ starts, ends }: Period, language: string): string {
  if (starts === ends) return formatDay(starts, language);
  const same = (length: number) => starts.slice(0, length) === ends.slice(0, length);
  const dayOnly = formatsOf(language).dayOfMonth === '2-digit' ? starts.slice(8) : String(Number(starts.slice(8)));
  const from = same(7) ? dayOnly : formatDay(starts, language, same(4) ? 'short' : 'full');
  return `${from} – ${formatDay(ends, language)}`;
}
