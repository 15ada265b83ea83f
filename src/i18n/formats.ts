// How a language writes dates and amounts: the keys. Values: `en/formats.ts`, `vi/formats.ts`.

/** `28 Oct 2025`, `28 Oct`, `Tue 28 Oct`, `Oct 2025`, `Oct`, and on the axis of a chart. */
export type DayStyle = 'full' | 'short' | 'weekday' | 'month' | 'monthAlone' | 'tick';

export interface Formats {
  /** The locale for Intl. */
  locale: string;
  days: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>>;
  /** Corrects what Intl wrote for a day. */
  day(text: string, date: Date, style: DayStyle): string;
  /** The day of a month alone: 8 or 08. */
  dayOfMonth: 'numeric' | '2-digit';
  currency: 'symbol' | 'code';
  /** A language's name within a sentence. */
  languageName(name: string): string;
}
