// Counts events from the logs and the warehouse themselves, so that a restart or a second process changes nothing.
// Loads note how far they have read and counted: only what is newer is listed.
import { sql } from 'drizzle-orm';
import { pendingKeys } from './load/checkpoint.ts';
import { recentFrom } from './load/counted.ts';
import { type Progress, readProgress } from './load/progress.ts';
import type { ObjectLog, Ports } from './ports.ts';
import { eventsNamed } from './store/object-key.ts';
import { pages } from './store/pages.ts';
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

const namedIn = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + eventsNamed(key), 0);

/** So many keys are looked up again once all are listed: a load may have reached the first of them meanwhile, and no load is so quick. */
const AGAIN = 100_000;

interface Waiting {
  /** Keys of objects that were not loaded when they were listed: the first `AGAIN`, a page of the log each. */
  first: string[][];
  /** Events of those after them. */
  further: number;
}

/** What is not loaded; first the objects that could not be read. */
async function waitingIn({ raw, warehouse }: Pick<Ports, 'raw' | 'warehouse'>, { counted, unread }: Progress, now: number) {
  // The clock may have been ahead when the log was read, and be correct again.
  const recent = recentFrom('events', now);
  const after = counted < recent ? counted : recent;
  const earlier = unread.filter((key) => key <= after);
  const waiting: Waiting = { first: [await pendingKeys(warehouse, earlier)], further: 0 };
  let count = earlier.length;
  for await (const keys of pages(raw, after)) {
    const pending = await pendingKeys(warehouse, keys);
    if (count < AGAIN) waiting.first.push(pending);
    else waiting.further += namedIn(pending);
    count += pending.length;
  }
  return waiting;
}

async function rejectedIn(log: ObjectLog, { settled, counted }: Progress['rejected'], now: number): Promise<number> {
  const recent = recentFrom('rejected', now);
  const mark = [counted, settled].find(({ key }) => key < recent) ?? { key: '', events: 0 };
  let { events } = mark;
  for await (const keys of pages(log, mark.key)) events += namedIn(keys);
  return events;
}

type Loads = Pick<Counters, 'loaded' | 'duplicate' | 'quarantined' | 'replayed'> & { events: number };

/**
 * One moment of the warehouse, after the logs are listed: no connection is held while a bucket is. Events that are stored meanwhile are counted once
 * they are loaded, or next time. Those of objects that are not loaded are counted by their names: an object of another writer may contain more than
 * the one that it counts as.
 */
export async function count({ raw, rejected, warehouse, clock }: Ports): Promise<Counters> {
  const now = clock();
  const progress = await readProgress(warehouse);
  const refused = await rejectedIn(rejected, progress.rejected, now);
  const { first, further } = await waitingIn({ raw, warehouse }, progress, now);
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
    let waiting = further;
    for (const keys of first) waiting += namedIn(await pendingKeys(tx, keys));
    const stored = events + waiting;
    return { received: stored + refused, stored, rejected: refused, ...fates, waiting };
  });
}
