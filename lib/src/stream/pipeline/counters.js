// Counts events from the logs and the warehouse themselves, so that a restart or a second process changes nothing.
import { sql } from 'drizzle-orm';
import { eventsNamed } from './store/object-key.js';
import { rowsOf } from './warehouse/rows-of.js';
const PAGE = 1_000;
async function eventsOf(log) {
    let events = 0;
    for (let after = '';;) {
        const keys = await log.list(after, PAGE);
        const last = keys.at(-1);
        if (last === undefined)
            return events;
        for (const key of keys)
            events += eventsNamed(key);
        after = last;
    }
}
/** Counts the warehouse first: events that are stored or loaded meanwhile count as waiting. */
export async function count({ raw, rejected, warehouse }) {
    const [loads] = rowsOf(await warehouse.execute(sql `
      select coalesce(sum(loaded), 0)::float8 as loaded, coalesce(sum(duplicate), 0)::float8 as duplicate,
        coalesce(sum(quarantined), 0)::float8 as quarantined, coalesce(sum(events), 0)::float8 as events, coalesce(sum(named), 0)::float8 as named,
        (select coalesce(sum(events), 0) from load_replays)::float8 as replayed
      from loaded_objects`));
    const { events = 0, named = 0, ...fates } = loads ?? { loaded: 0, duplicate: 0, quarantined: 0, replayed: 0 };
    // An object from another writer may contain more than the one event that it counts as.
    const stored = (await eventsOf(raw)) - named + events;
    const refused = await eventsOf(rejected);
    return { received: stored + refused, stored, rejected: refused, ...fates, waiting: stored - events };
}
