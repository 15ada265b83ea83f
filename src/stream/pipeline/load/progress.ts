// How far loads have read the logs. It only saves listing: the checkpoint decides whether an object is loaded.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { columnNames, takeExcluded } from '../warehouse/recordset.ts';
import { rowsOf } from '../warehouse/rows-of.ts';
import { loadProgress } from '../warehouse/schema/index.ts';

/** How many events a log has up to a key. */
export interface Mark {
  key: string;
  events: number;
}

export interface Progress {
  /** Everything before this key was read when its hour was several hours old. Empty at first. */
  watermark: string;
  /** Where the rotation through older hours continues. Empty at its start. */
  rescanCursor: string;
  /** Up to this key every object was loaded or is in `unread`, unless it arrived later. */
  counted: string;
  /** Keys of objects that could not be read. */
  unread: string[];
  /** The rejected log up to an hour ago, when no writer adds to it, and up to a few seconds ago (`recentFrom`). */
  rejected: { settled: Mark; counted: Mark };
}

type Row = Pick<Progress, 'watermark' | 'rescanCursor' | 'counted'> &
  Record<'unread' | 'settledKey' | 'countedKey', string> &
  Record<'settledEvents' | 'countedEvents', number>;

/** The progress of earlier loads. */
export async function readProgress(database: Pick<Database, 'execute'>): Promise<Progress> {
  const [row] = rowsOf<Row>(
    await database.execute(sql`
      select settled_key as watermark, round_key as "rescanCursor", counted_key as counted, unread_keys as unread,
        rejected_settled_key as "settledKey", rejected_settled_events::float8 as "settledEvents",
        rejected_counted_key as "countedKey", rejected_counted_events::float8 as "countedEvents"
      from load_progress where log = 'events'`),
  );
  const { watermark = '', rescanCursor = '', counted = '', unread = '[]', settledKey = '', countedKey = '' } = row ?? {};
  return {
    watermark,
    rescanCursor,
    counted,
    unread: JSON.parse(unread),
    rejected: {
      settled: { key: settledKey, events: row?.settledEvents ?? 0 },
      counted: { key: countedKey, events: row?.countedEvents ?? 0 },
    },
  };
}

/** Writes it. Once this resolves, it is on disk with everything that was committed before. */
export async function writeProgress(database: Database, after: Progress): Promise<void> {
  const { watermark, rescanCursor, counted, unread, rejected } = after;
  await database.execute(sql`
    insert into load_progress (${columnNames(loadProgress)}) values (
      'events', ${watermark}, ${rescanCursor}, ${counted}, ${JSON.stringify(unread)},
      ${rejected.settled.key}, ${rejected.settled.events}::bigint, ${rejected.counted.key}, ${rejected.counted.events}::bigint
    ) on conflict (log) do update set ${takeExcluded(loadProgress)}`);
}
