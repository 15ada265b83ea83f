// Rows → PostgreSQL's binary COPY format: ids, times and numbers as the database stores them, so that it has no text to parse.
// The format is in PostgreSQL's documentation of COPY; a value's bytes are what its type's `_recv` function reads.
import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { type Bytes, createBytes } from './bytes.ts';

/** Writes one value, with its number of bytes in front. */
type Write = (to: Bytes, value: never) => void;

/** Milliseconds between 1970 and 2000, PostgreSQL's epoch. */
const EPOCH = 946_684_800_000;

function integer(to: Bytes, size: 2 | 4, value: number): void {
  to.integer(4, size);
  to.integer(size, value);
}

function long(to: Bytes, value: number | bigint): void {
  to.integer(4, 8);
  to.long(value);
}

/** Microseconds since 2000; after the year 2285 they need all of their 64 bits. */
function time(to: Bytes, value: Date): void {
  const milliseconds = value.getTime() - EPOCH;
  const microseconds = milliseconds * 1_000;
  long(to, Number.isSafeInteger(microseconds) ? microseconds : BigInt(milliseconds) * 1_000n);
}

/** By the column's type. */
const writes: Readonly<Record<string, Write>> = {
  uuid(to, value: string) {
    to.integer(4, 16);
    to.uuid(value);
  },
  text: (to, value: string) => to.text(value),
  // Version 1 of the type's format, then its text.
  jsonb: (to, value: object) => to.text(JSON.stringify(value), 1),
  boolean(to, value: boolean) {
    to.integer(4, 1);
    to.byte(value ? 1 : 0);
  },
  smallint: (to, value: number) => integer(to, 2, value),
  integer: (to, value: number) => integer(to, 4, value),
  bigint: (to, value: number) => long(to, value),
  'timestamp with time zone': time,
};

const SIGNATURE = [...'PGCOPY\n'].map((letter) => letter.charCodeAt(0)).concat(0xff, 0x0d, 0x0a, 0);
const NULL = -1;
const END = -1;
/** Bytes of an ordinary row. */
const ROW = 400;

export interface BinaryCopy {
  /** The statement, without its source: `copy "fact_events" ("event_id", …) from`. */
  statement: string;
  encode: (rows: readonly Readonly<Record<string, unknown>>[]) => Uint8Array<ArrayBuffer>;
}

/** How rows keyed by column name are copied into a table. Throws if it has a column of a type that no format is known for. */
export function binaryCopy(name: string, table: PgTable): BinaryCopy {
  const columns = Object.values(getTableColumns(table)).map((column) => {
    const type = column.getSQLType();
    const write = writes[type];
    if (!write) throw new Error(`Column ${name}.${column.name}: add the binary format of ${type} to binary-copy.ts`);
    return { name: column.name, write };
  });
  return {
    statement: `copy ${name} (${columns.map((column) => `"${column.name}"`).join()}) from`,
    encode(rows) {
      const to = createBytes(rows.length * ROW);
      for (const byte of SIGNATURE) to.byte(byte);
      // Neither flags nor a header extension.
      to.long(0);
      for (const row of rows) {
        to.integer(2, columns.length);
        for (const column of columns) {
          const value = row[column.name];
          if (value === undefined || value === null) to.integer(4, NULL);
          else column.write(to, value as never);
        }
      }
      to.integer(2, END);
      return to.written();
    },
  };
}
