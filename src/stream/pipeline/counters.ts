// Counts events from the logs and the warehouse themselves, so that a restart or a second process changes nothing.
// Loads note how far they have read and counted: only what is newer is listed.
import { sql } from 'drizzle-orm';
import { recentFrom } from './load/counted.ts';
import { type Progress, readProgress } from './load/progress.ts';
import type { Database, ObjectLog, Ports } from './ports.ts';
import { eventsNamed } from './store/object-key.ts';
import { json } from './warehouse/recordset.ts';
import { rowsOf } from './warehouse/rows-of.ts';

/** received = stored + rejected; stored = loaded + duplicate + quarantined + waiting. Whole numbers of events. */
export interface Counters {
  /** Events with a final verdict. An unreadable body counts as one. */
  received: number;
  stored: number;
  rejected: number;
  /** Rows of fact_events. */
  loaded: number;
  duplicate: number;
  quarantined: number;
  /** Stored but not loaded yet. An object that another writer puts among older ones is counted once a load has found it. */
  waiting: number;
  /** Events that replays read again; not included in any of the others. */
  replayed: number;
}

const PAGE = 1_000;

async function* pages(log: ObjectLog, after: string): AsyncGenerator<string[]> {
  for (let from = after; ; ) {
    const keys = await log.list(from, PAGE);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield keys;
    from = last;
  }
}

const namedIn = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + eventsNamed(key), 0);

/** Events of objects that are not loaded, by their names: an object of another writer may contain more than the one that it counts as. */
async function waitingOf(database: Pick<Database, 'execute'>, keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0;
  const waiting = await database.execute(sql`
    select given.key from json_array_elements_text(${json(keys)}) as given(key)
    where not exists (select from loaded_objects where object_key = given.key)`);
  return namedIn(rowsOf<{ key: string }>(waiting).map(({ key }) => key));
}

async function waitingIn(database: Pick<Database, 'execute'>, log: ObjectLog, { counted, unread }: Progress, now: number): Promise<number> {
  // The clock may have been ahead when the log was read, and be correct again.
  const recent = recentFrom('events', now);
  const after = counted < recent ? counted : recent;
  let events = await waitingOf(
    database,
    unread.filter((key) => key <= after),
  );
  for await (const keys of pages(log, after)) events += await waitingOf(database, keys);
  return events;
}

async function rejectedIn(log: ObjectLog, { settled, counted }: Progress['rejected'], now: number): Promise<number> {
  const recent = recentFrom('rejected', now);
  const mark = [counted, settled].find(({ key }) => key < recent) ?? { key: '', events: 0 };
  let { events } = mark;
  for await (const keys of pages(log, mark.key)) events += namedIn(keys);
  return events;
}

type Loads = Pick<Counters, 'loaded' | 'duplicate' | 'quarantined' | 'replayed'> & { events: number };

/** One moment of the warehouse: events that are stored or loaded meanwhile count as waiting. */
export async function count({ raw, rejected, warehouse, clock }: Ports): Promise<Counters> {
  const now = clock();
  return await warehouse.transaction(async (tx) => {
    await tx.execute(sql`set transaction isolation level repeatable read, read only`);
    const [loads] = rowsOf<Loads>(
      await tx.execute(sql`
        select coalesce(sum(events), 0)::float8 as events, coalesce(sum(loaded), 0)::float8 as loaded,
          coalesce(sum(duplicate), 0)::float8 as duplicate, coalesce(sum(quarantined), 0)::float8 as quarantined,
          (select coalesce(sum(events), 0) from load_replays)::float8 as replayed
        from load_totals`),
    );
    const { events, ...fates } = loads as Loads;
    const progress = await readProgress(tx);
    const waiting = await waitingIn(tx, raw, progress, now);
    const refused = await rejectedIn(rejected, progress.rejected, now);
    const stored = events + waiting;
    return { received: stored + refused, stored, rejected: refused, ...fates, waiting };
  });
}
