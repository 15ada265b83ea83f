// Counts events from the logs and the warehouse themselves, so that a restart or a second process changes nothing.
import { sql } from 'drizzle-orm';
import type { ObjectLog, Ports } from './ports.ts';
import { eventsNamed } from './store/object-key.ts';
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
  /** Stored but not loaded yet. */
  waiting: number;
  /** Events that replays read again; not included in any of the others. */
  replayed: number;
}

const PAGE = 1_000;

async function eventsOf(log: ObjectLog): Promise<number> {
  let events = 0;
  for (let after = ''; ; ) {
    const keys = await log.list(after, PAGE);
    const last = keys.at(-1);
    if (last === undefined) return events;
    for (const key of keys) events += eventsNamed(key);
    after = last;
  }
}

type Loads = Pick<Counters, 'loaded' | 'duplicate' | 'quarantined' | 'replayed'> & { events: number; named: number };

/** Counts the warehouse first: events that are stored or loaded meanwhile count as waiting. */
export async function count({ raw, rejected, warehouse }: Ports): Promise<Counters> {
  const [loads] = rowsOf<Loads>(
    await warehouse.execute(sql`
      select coalesce(sum(loaded), 0)::float8 as loaded, coalesce(sum(duplicate), 0)::float8 as duplicate,
        coalesce(sum(quarantined), 0)::float8 as quarantined, coalesce(sum(events), 0)::float8 as events, coalesce(sum(named), 0)::float8 as named,
        (select coalesce(sum(events), 0) from load_replays)::float8 as replayed
      from loaded_objects`),
  );
  const { events = 0, named = 0, ...fates } = loads ?? { loaded: 0, duplicate: 0, quarantined: 0, replayed: 0 };
  // An object from another writer may contain more than the one event that it counts as.
  const stored = (await eventsOf(raw)) - named + events;
  const refused = await eventsOf(rejected);
  return { received: stored + refused, stored, rejected: refused, ...fates, waiting: stored - events };
}
