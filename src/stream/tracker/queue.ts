// Events that are not acknowledged yet: in IndexedDB if available; else in localStorage, and in memory if that is full or missing.
import type { ClickstreamEvent } from '../events/index.ts';
import { quietly } from './host-page.ts';
import { HEAD, openDatabase, type Transact } from './indexed-db.ts';
import { read, write } from './local.ts';
import { newId, stamp, type Visitor } from './visitor.ts';

/** Maximum events appended at once. They become one row, because a database request costs the page more than the events in it. */
export const ROW_EVENTS = 20;

/** The last assigned number, and the visitor. */
type Head = [sequence: number, visitor?: Visitor];
type Events = readonly ClickstreamEvent[];

export interface Queue {
  /** Stamps, numbers and stores at most `ROW_EVENTS` events. Resolves with the oldest events that were dropped to stay within `capacity`; never rejects. */
  append(events: Events): Promise<Events>;
  /** Stamps events and stores them beside the database, for a page that may be closed before a database write completes. Returns as `append` does. */
  spare(events: Events): Events;
  /** The oldest events of all tabs: at least `count` if there are that many. */
  oldest(count: number): Promise<Events>;
  /** Rejects if they may be returned again. */
  remove(events: Events): Promise<void>;
  /** Deletes everything, including the visitor. */
  destroy(): void;
}

const put = (rows: IDBObjectStore, events: Events): unknown => events[0] && rows.put(events, events[0].sequence);

/** All except those in `events`. */
const without = (all: Events, events: Events): Events => all.filter((one) => !events.some(({ eventId }) => eventId === one.eventId));

/** Stores under `prefix:queue` and `prefix:visitor`. Events outside the database have no sequence: only there can all tabs count. */
export function openQueue(prefix: string, capacity: number): Queue {
  const name = `${prefix}:queue`;
  const visitorKey = `${prefix}:visitor`;
  let transact: Transact = () => Promise.reject();
  const ready = openDatabase(name).then(
    (opened) => {
      transact = opened;
    },
    () => {},
  );
  let appended: Promise<unknown> = ready;
  let visitor = read(visitorKey) as Visitor | undefined;
  let memory: Events | undefined;
  let gone = false;

  const list = (): Events => {
    const kept = memory ?? read(name);
    return Array.isArray(kept) ? kept : [];
  };
  const keep = (events: Events): void => {
    if (memory || !write(name, events[0] && events)) memory = events;
  };
  const spare = (events: Events): Events => {
    if (gone) return [];
    visitor = stamp(visitor, events, newId);
    write(visitorKey, visitor);
    const all = [...without(list(), events), ...events];
    const surplus = all.splice(0, all.length - capacity);
    keep(all);
    return surplus;
  };
  const stored = async (count: number): Promise<Events> => transact(IDBKeyRange.lowerBound(1), (found: Events[]) => found.flat(), count);
  const discard = async (events: Events): Promise<void> => {
    const numbers = events.flatMap(({ sequence = [] }) => sequence);
    if (!numbers[0]) return;
    const places = IDBKeyRange.bound(numbers[0] - ROW_EVENTS, numbers.at(-1));
    await transact(places, (found: Events[], rows) => {
      rows.delete(places);
      for (const row of found) put(rows, without(row, events));
    });
  };
  const add = async (events: Events): Promise<Events> => {
    let sequence = await transact(HEAD, ([[before, kept] = [0] as Head]: Head[], rows) => {
      // The head does not include spared events: the visitor with the latest activity wins.
      const latest = (visitor?.seen as number) > (kept?.seen as number) ? visitor : (kept ?? visitor);
      visitor = stamp(latest, events, newId);
      rows.put([before + events.length, visitor], HEAD);
      put(
        rows,
        events.map((event, at) => ({ ...event, sequence: before + at + 1 })),
      );
      return before;
    });
    for (const event of events) event.sequence = ++sequence;
    const end = sequence - capacity;
    const surplus = end > 0 ? (await stored(events.length)).filter(({ sequence = 0 }) => sequence <= end) : [];
    await discard(surplus);
    return surplus;
  };

  return {
    spare,
    append(events) {
      const surplus = ready.then(() => add(events)).catch(() => spare(events));
      appended = surplus;
      return surplus;
    },
    async oldest(count) {
      await appended;
      const events = await stored(count).catch(() => []);
      // Spared events may also be in the database; this is detected once all of its rows are read.
      return events[count - 1] ? events : [...events, ...without(list(), events)];
    },
    async remove(events) {
      // Events that were sent before they were stored have no sequence yet.
      await appended;
      keep(without(list(), events));
      await discard(events);
    },
    destroy() {
      gone = true;
      memory = [];
      write(visitorKey);
      write(name);
      quietly(() => indexedDB.deleteDatabase(name));
    },
  };
}
