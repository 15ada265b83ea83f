import { quietly } from './host-page.js';
import { HEAD, openDatabase } from './indexed-db.js';
import { read, write } from './local.js';
import { newId, stamp } from './visitor.js';
/** Maximum events appended at once. They become one row, because a database request costs the page more than the events in it. */
export const ROW_EVENTS = 20;
const put = (rows, events) => events[0] && rows.put(events, events[0].sequence);
/** All except those in `events`. */
const without = (all, events) => all.filter((one) => !events.some(({ eventId }) => eventId === one.eventId));
/** Stores under `prefix:queue` and `prefix:visitor`. Events outside the database have no sequence: only there can all tabs count. */
export function openQueue(prefix, capacity) {
    const name = `${prefix}:queue`;
    const visitorKey = `${prefix}:visitor`;
    let transact = () => Promise.reject();
    const ready = openDatabase(name).then((opened) => {
        transact = opened;
    }, () => { });
    let appended = ready;
    let visitor = read(visitorKey);
    let memory;
    let gone = false;
    const list = () => {
        const kept = memory ?? read(name);
        return Array.isArray(kept) ? kept : [];
    };
    const keep = (events) => {
        if (memory || !write(name, events[0] && events))
            memory = events;
    };
    const spare = (events) => {
        if (gone)
            return [];
        visitor = stamp(visitor, events, newId);
        write(visitorKey, visitor);
        const all = [...without(list(), events), ...events];
        const surplus = all.splice(0, all.length - capacity);
        keep(all);
        return surplus;
    };
    const stored = async (count) => transact(IDBKeyRange.lowerBound(1), (found) => found.flat(), count);
    const discard = async (events) => {
        const numbers = events.flatMap(({ sequence = [] }) => sequence);
        if (!numbers[0])
            return;
        const places = IDBKeyRange.bound(numbers[0] - ROW_EVENTS, numbers.at(-1));
        await transact(places, (found, rows) => {
            rows.delete(places);
            for (const row of found)
                put(rows, without(row, events));
        });
    };
    const add = async (events) => {
        let sequence = await transact(HEAD, ([[before, kept] = [0]], rows) => {
            // The head does not include spared events: the visitor with the latest activity wins.
            const latest = visitor?.seen > kept?.seen ? visitor : (kept ?? visitor);
            visitor = stamp(latest, events, newId);
            rows.put([before + events.length, visitor], HEAD);
            put(rows, events.map((event, at) => ({ ...event, sequence: before + at + 1 })));
            return before;
        });
        for (const event of events)
            event.sequence = ++sequence;
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
