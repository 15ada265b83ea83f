// Words that the engines of the lake write differently. Every view is one definition; what it needs from here is all that distinguishes its texts.

/** `athena` is Trino's SQL. */
export type Dialect = 'athena' | 'duckdb' | 'postgres';

export interface Words {
  /** A text as a time in UTC, cut to milliseconds; null if it is not ISO 8601. */
  time: (text: string) => string;
  /** Whole milliseconds from one time to another. */
  between: (from: string, to: string) => string;
  /** The time so many milliseconds before another. */
  before: (time: string, milliseconds: string) => string;
  /** Whole milliseconds since 1970. */
  sinceEpoch: (time: string) => string;
  /** The day so many days ago, as partitions name it. */
  dayAgo: (days: number) => string;
  /** How often one whole number contains another. Neither is negative. */
  quotient: (whole: string, part: number) => string;
  /** A part of a column that has parts. */
  part: (column: string, name: string) => string;
}

export const words: Readonly<Record<Dialect, Words>> = {
  athena: {
    time: (text) => `CAST(try(from_iso8601_timestamp(${text})) AT TIME ZONE 'UTC' AS timestamp(3))`,
    between: (from, to) => `date_diff('millisecond', ${from}, ${to})`,
    before: (time, milliseconds) => `date_add('millisecond', -${milliseconds}, ${time})`,
    sinceEpoch: (time) => `CAST(to_unixtime(${time}) * 1000 AS bigint)`,
    dayAgo: (days) => `date_format(current_date - INTERVAL '${days}' DAY, '%Y-%m-%d')`,
    quotient: (whole, part) => `${whole} / ${part}`,
    part: (column, name) => `${column}.${name}`,
  },
  duckdb: {
    // Most times are in UTC: reading a zone takes three times as long.
    time: (text) =>
      `date_trunc('millisecond', CASE WHEN suffix(${text}, 'Z') THEN TRY_CAST(${text} AS timestamp) ELSE TRY_CAST(${text} AS timestamptz) AT TIME ZONE 'UTC' END)`,
    between: (from, to) => `date_diff('millisecond', ${from}, ${to})`,
    before: (time, milliseconds) => `${time} - to_milliseconds(${milliseconds})`,
    sinceEpoch: (time) => `epoch_ms(${time})`,
    dayAgo: (days) => `strftime(current_date - ${days}, '%Y-%m-%d')`,
    quotient: (whole, part) => `${whole} // ${part}`,
    part: (column, name) => `${column}.${name}`,
  },
  postgres: {
    time: (text) =>
      `CASE WHEN pg_input_is_valid(${text}, 'timestamptz') THEN date_trunc('milliseconds', CAST(${text} AS timestamptz) AT TIME ZONE 'UTC') END`,
    between: (from, to) => `CAST(extract(epoch FROM ${to} - ${from}) * 1000 AS bigint)`,
    before: (time, milliseconds) => `${time} - ${milliseconds} * INTERVAL '1 millisecond'`,
    sinceEpoch: (time) => `CAST(extract(epoch FROM ${time}) * 1000 AS bigint)`,
    dayAgo: (days) => `to_char(current_date - ${days}, 'YYYY-MM-DD')`,
    quotient: (whole, part) => `${whole} / ${part}`,
    part: (column, name) => `(${column}).${name}`,
  },
};
