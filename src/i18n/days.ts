// Formats days and periods for each language. Always UTC, because a day has no time zone.
import type { Day, Period } from '../site/dates.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

const options = {
  /** `28 Oct 2025` */
  full: { day: 'numeric', month: 'short', year: 'numeric' },
  /** `28 Oct` */
  short: { day: 'numeric', month: 'short' },
  /** `Tue 28 Oct` */
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  /** `Oct 2025` */
  month: { month: 'short', year: 'numeric' },
  /** `Oct` */
  monthAlone: { month: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof options;

/** Vietnamese dates are numeric: 28/10/2025. */
const vietnamese = {
  full: { day: '2-digit', month: '2-digit', year: 'numeric' },
  short: { day: '2-digit', month: '2-digit' },
  weekday: { day: '2-digit', month: '2-digit' },
  month: { month: 'numeric', year: 'numeric' },
  monthAlone: { month: 'short' },
} satisfies Record<DayStyle, Intl.DateTimeFormatOptions>;

const vietnameseWeekdays = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

function formatOf(language: string, style: DayStyle): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const locale = language === 'en' ? 'en-GB' : language;
  const made = new Intl.DateTimeFormat(locale, { ...(language === 'vi' ? vietnamese : options)[style], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** A day in the reader's language. */
export function formatDay(day: Day, language: string, style: DayStyle = 'full'): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (language === 'vi' && style === 'monthAlone') return `Th ${date.getUTCMonth() + 1}`;
  if (language === 'vi' && style === 'month') return `${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  const text = formatOf(language, style).format(date).replace(',', '').replaceAll('-', '/').replace('Sept', 'Sep');
  return language === 'vi' && style === 'weekday' ? `${vietnameseWeekdays[date.getUTCDay()]} ${text}` : text;
}

/** A period, with month and year once if they are the same: `8 – 11 Sep 2025`, `28 Oct – 7 Nov 2025`. */
export function formatPeriod({ starts, ends }: Period, language: string): string {
  if (starts === ends) return formatDay(starts, language);
  const same = (length: number) => starts.slice(0, length) === ends.slice(0, length);
  const dayOnly = language === 'vi' ? starts.slice(8) : String(Number(starts.slice(8)));
  const from = same(7) ? dayOnly : formatDay(starts, language, same(4) ? 'short' : 'full');
  return `${from} – ${formatDay(ends, language)}`;
}
