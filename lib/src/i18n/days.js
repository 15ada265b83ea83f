import { isUiLanguage, wordsIn } from '../site/ui-languages.js';
import { formatsEn } from './en/formats.js';
import { formatsVi } from './vi/formats.js';
/** How `language` writes dates and amounts. */
export const formatsOf = (language) => wordsIn({ en: formatsEn, vi: formatsVi }, language);
const known = new Map();
function formatterOf(language, style) {
    const key = `${language} ${style}`;
    const { locale, days } = formatsOf(language);
    const formatter = known.get(key) ?? new Intl.DateTimeFormat(isUiLanguage(language) ? locale : language, { ...days[style], timeZone: 'UTC' });
    known.set(key, formatter);
    return formatter;
}
/** A date's day in the reader's language; UTC. */
export const formatDate = (date, language, style) => formatsOf(language).day(formatterOf(language, style).format(date), date, style);
/** A day in the reader's language. */
export const formatDay = (day, language, style = 'full') => formatDate(new Date(`${day}T00:00:00Z`), language, style);
/** A period, with month and year once if they are the same: `8 – 11 Sep 2025`, `28 Oct – 7 Nov 2025`. */
export function formatPeriod({ starts, ends }, language) {
    if (starts === ends)
        return formatDay(starts, language);
    const same = (length) => starts.slice(0, length) === ends.slice(0, length);
    const dayOnly = formatsOf(language).dayOfMonth === '2-digit' ? starts.slice(8) : String(Number(starts.slice(8)));
    const from = same(7) ? dayOnly : formatDay(starts, language, same(4) ? 'short' : 'full');
    return `${from} – ${formatDay(ends, language)}`;
}
