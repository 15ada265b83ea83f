// Events that are not acknowledged yet: in IndexedDB if available; else in localStorage, and in memory if that is full or missing.
import type { ClickstreamEvent } from '../events/index.ts';
import { dateOf } from './clock.ts';
import { quietly } from './host-page.ts';
import { HEAD, openDatabase } from './indexed-db.ts';
import { sizeOf } from './json.ts';
import { read, write } from './local.ts';
import { idle, newId, stamp, type Visitor } from './visitor.ts';

/** Numbers that a row spans at most: a database request costs the page more than the events in it, and those that remain in a row are written again. */
const ROW_SPAN = 20;

/** The last assigned number, and the visitor. */
type Head = [sequence: number, visitor?: Visitor];
type Events = readonly ClickstreamEvent[];

export interface Queue {
  /** Stamps, numbers and stores events; one call at a time. Resolves with the oldest events that were dropped to stay within `capacity`; never rejects. */
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

/** Stores events as rows, each under the number of its first one. */
function put(rows: IDBObjectStore, events: Events): void {
  if (!events[0]) return;
  const { sequence: first } = events[0];
  const isLater = ({ sequence }: ClickstreamEvent): boolean => (sequence as number) >= (first as number) + ROW_SPAN;
  rows.put(
    events.filter((one) => !isLater(one)),
    first,
  );
  put(rows, events.filter(isLater));
}

/** What no request can contain; whether a collector takes what is smaller is the collector's to say. */
const MOST_BYTES = 60_000;

/** The events among what was stored that can be sent, whatever damaged the rest. */
const intact = (stored: unknown): Events =>
  ([stored].flat(2) as ClickstreamEvent[]).filter((one) => typeof one?.eventId === 'string' && sizeOf(one) < MOST_BYTES);

/** All except those in `events`. */
const without = (all: Events, events: Events): Events => all.filter((one) => !events.some(({ eventId }) => eventId === one.eventId));

/** Stores under `prefix:queue` and `prefix:visitor`. Events outside the database have no sequence: only there can all tabs count. */
export function openQueue(prefix: string, capacity: number): Queue {
  const name = `${prefix}:queue`;
  const visitorKey = `${prefix}:visitor`;
  const transact = openDatabase(name);
  let appended: Promise<Events> | undefined;
  let visitor = read(visitorKey) as Visitor | undefined;
  let campaign: string | undefined;
  quietly(() => {
    campaign = sessionStorage[visitorKey];
  });
  let memory: Events | undefined;
  let gone: boolean | undefined;

  /** Whether this tab comes through another campaign than before: not by a reload or the back button, and not because of other tabs. */
  const enters = (next: string): boolean => {
    if (!next || next === campaign) return false;
    campaign = next;
    quietly(() => {
      sessionStorage[visitorKey] = next;
    });
    return true;
  };
  const list = (): Events => memory ?? intact(read(name));
  const keep = (events: Events): void => {
    memory = memory || !write(name, events[0] && events) ? events : memory;
  };
  const spare = (events: Events): Events => {
    if (gone) return [];
    visitor = stamp(visitor, events, newId, enters);
    write(visitorKey, visitor);
    const all = [...without(list(), events), ...events];
    const surplus = all.splice(0, all.length - capacity);
    keep(all);
    return surplus;
  };
  const stored = async (count: number): Promise<Events> => transact(IDBKeyRange.bound(1, Number.POSITIVE_INFINITY), intact, count);
  const discard = async (events: Events): Promise<void> => {
    const numbers = events.flatMap(({ sequence = [] }) => sequence);
    if (!numbers[0]) return;
    // The row that contains the first of them begins no further before it.
    const places = IDBKeyRange.bound(numbers[0] - ROW_SPAN, numbers.at(-1));
    await transact(places, (found, rows) => {
      rows.delete(places);
      put(rows, without(intact(found), events));
    });
  };
  const add = async (events: Events): Promise<Events> => {
    let sequence = await transact(HEAD, (heads: Head[], rows) => {
      const [last, kept] = heads.flat() as Partial<Head>;
      const before = ~~(last as number);
      // The head does not include spared events: the visitor with the latest activity wins. None can have been seen later than now.
      const now = +dateOf();
      visitor = stamp(idle(visitor, now) < idle(kept, now) ? visitor : (kept ?? visitor), events, newId, enters);
      rows.put([before + events.length, visitor], HEAD);
      put(
        rows,
        events.map((event, at) => ({ ...event, sequence: before + at + 1 })),
      );
      return before;
    });
    for (const event of events) event.sequence = ++sequence;
    const end = sequence - capacity;
    if (end <= 0) return [];
    const surplus = (await stored(events.length)).filter(({ sequence }) => (sequence as number) <= end);
    await discard(surplus);
    return surplus;
  };

  return {
    spare,
    append(events) {
      appended = add(events).catch(() => spare(events));
      return appended;
    },
    async oldest(count) {
      await appended;
      const events = await stored(count).catch(() => []);
      // Spared events may also be in the database; this is detected once all of its rows are read.
      return events[count - 1] ? events : [...events, ...without(list(), events)];
    },
    async remove(events) {
      // Events that were sent before they were stored have no sequence yet: nor have those that arrived while an append ran, before the next one.
      await appended;
      await appended;
      keep(without(list(), events));
      return discard(events);
    },
    destroy() {
      gone = true;
      memory = [];
      write(visitorKey);
      write(name);
      quietly(() => indexedDB.deleteDatabase(name));
      quietly(() => delete sessionStorage[visitorKey]);
    },
  };
}
