// Numbers as the reader's language writes them.
import { formatsOf } from '../../i18n/days.ts';

/** A formatter costs more than a thousand uses of it. */
const known = new Map<string, Intl.NumberFormat>();

/** A number with at most one decimal. */
export function amount(value: number, language: string): string {
  const format = known.get(language) ?? new Intl.NumberFormat(formatsOf(language).locale, { maximumFractionDigits: 1 });
  known.set(language, format);
  return format.format(value);
}
