// Events between being made and being answered: in the database where there is one; else in localStorage, and in memory when that is full or missing.
import type { ClickstreamEvent } from '../../events/index.ts';
import { read, write } from '../local.ts';
import { within } from '../quiet.ts';
import type { Visitor } from '../visitor.ts';
import { openDatabase } from './indexed-db.ts';
import type { Stamp } from './stamp.ts';

const OPEN_MS = 3_000;

type Events = readonly ClickstreamEvent[];

export interface Queue {
  /** Stamps and keeps events. Resolves with the oldest, given up to keep no more than `capacity`; never rejects. */
  append(events: Events, stamp: Stamp): Promise<Events>;
  /** Stamps events with what is known at this moment and keeps them beside the database, for a page that may not live to reach it. */
  spare(events: Events, stamp: Stamp): void;
  /** The oldest events, of every tab: at least `count` where there are as many. */
  oldest(count: number): Promise<Events>;
  /** Rejects when they may come up again. */
  remove(events: Events): Promise<undefined>;
  /** Forgets all, the visitor included. */
  destroy(): void;
}

/** What was remembered of the visitor, for when the database cannot be asked; `undefined` where that is no visitor. */
function recall(key: string): Visitor | undefined {
  const visitor = read(key) as Visitor | undefined;
  return /^[\da-f-]{72}$/.test(`${visitor?.clientId}${visitor?.sessionId}`) ? visitor : undefined;
}

/** Names what it keeps `prefix:queue` and `prefix:visitor`. Events outside of the database have no sequence: only there can all tabs count. */
export function openQueue(prefix: string, capacity: number): Queue {
  const name = `${prefix}:queue`;
  const visitorKey = `${prefix}:visitor`;
  const ready = within(OPEN_MS, openDatabase(name));
  let visitor = recall(visitorKey);
  let memory: Events | undefined;
  let gone = false;
  let appended: Promise<unknown> = ready.catch(() => undefined);

  const list = (): Events => {
    const kept = memory ?? read(name);
    return Array.isArray(kept) ? kept : [];
  };
  const keep = (events: Events): void => {
    if (!gone && (memory || !write(name, events[0] && events))) memory = events;
  };
  /** The list without these. */
  const others = (events: Events): Events => list().filter((event) => !events.some(({ eventId }) => eventId === event.eventId));
  const remember = (stamp: Stamp, kept?: Visitor): Visitor | undefined => {
    visitor = stamp(kept ?? visitor);
    if (!gone) write(visitorKey, visitor);
    return visitor;
  };

  return {
    spare(events, stamp) {
      remember(stamp);
      keep([...others(events), ...events]);
    },
    append(events, stamp) {
      const surplus = ready
        .then((database) => database.append(events, (kept) => remember(stamp, kept), capacity))
        .catch(() => {
          remember(stamp);
          const all = [...others(events), ...events];
          const first = all.splice(0, all.length - capacity);
          keep(all);
          return first;
        });
      appended = surplus;
      return surplus;
    },
    async oldest(count) {
      const stored = await ready.then((database) => database.oldest(count)).catch(() => []);
      // Whatever was spared may stand in the database as well: that is seen where all of its rows are.
      return stored[count - 1] ? stored : [...stored, ...others(stored)];
    },
    async remove(events) {
      // Events that left before they were kept have no sequence yet.
      await appended;
      keep(others(events));
      return ready.then(
        (database) => database.remove(events),
        () => undefined,
      );
    },
    destroy() {
      gone = true;
      write(visitorKey);
      write(name);
      ready.then((database) => database.destroy()).catch(() => undefined);
    },
  };
}
