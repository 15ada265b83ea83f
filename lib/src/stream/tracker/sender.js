import { within } from './host-page.js';
import { read, write } from './local.js';
import { bytesOf } from './snapshot.js';
import { withLock } from './tabs.js';
/** Maximum events in a batch. */
export const BATCH_EVENTS = 120;
/** Bytes that may be in flight in such requests at one time: 64 KiB by the Fetch standard, minus the envelopes and a reserve for the page's own requests. */
export const IN_FLIGHT_BYTES = 64_000;
/** Bytes of a list of events when sent. */
export const sizeOf = (events) => bytesOf(JSON.stringify(events));
/** The longest start of `events` with at most `most` events and `room` bytes. */
export function batchOf(events, most, room) {
    let left = room;
    return events.slice(0, most).filter((event) => {
        left -= sizeOf([event]);
        return left >= 0;
    });
}
const BASE_MS = 1_000;
const CAP_MS = 60_000;
/** Milliseconds before the next attempt: exponential with full jitter, so that clients do not all return at once. `failures` counts from 0; `random` is in [0, 1). */
export const backoff = (failures, random) => random * Math.min(CAP_MS, BASE_MS * 2 ** failures);
/** The longest wait that a collector may request. */
const WAIT_CAP_MS = 3_600_000;
/** Whether the status is about the content, so that sending it again cannot help. */
const isBatchFault = ({ status }) => status === 400 || status === 413 || status === 422;
/** The outcome of each event. An event without a verdict returns to the queue; the only event of a rejected batch is the invalid one. */
export const outcomes = (events, verdicts, refusal) => events.map((event) => {
    const { verdict, reasons } = verdicts.find((one) => one?.eventId === event.eventId) ?? {};
    const taken = verdict === 'accepted' || verdict === 'duplicate';
    const refused = verdict === 'rejected' || (isBatchFault(refusal) && !events[1]);
    const why = verdict === 'accepted' ? [] : [refusal.message ?? verdict ?? 'no verdict'];
    return [taken ? 'accepted' : refused ? 'rejected' : 'queued', event, reasons ?? why];
});
const ANSWER_MS = 30_000;
/**
 * `prefix` starts the names of the lock that one tab holds while it sends, and of the wait that a collector requested;
 * a request has at most `most` events.
 */
export function createSender(prefix, queue, transport, most, notify) {
    const waitKey = `${prefix}:wait`;
    /** Events in flight by id, and acknowledged events that could not be removed. */
    const inFlight = new Map();
    let share = most;
    let failures = 0;
    let resume = 0;
    let timer;
    let draining;
    /** Milliseconds that the collector asked all tabs to wait. */
    const requestedWait = () => Math.min(WAIT_CAP_MS, read(waitKey) - Date.now()) || 0;
    const next = (events) => {
        const waiting = events.filter(({ eventId }) => !inFlight.has(eventId));
        return requestedWait() <= 0 ? batchOf(waiting, share, IN_FLIGHT_BYTES - sizeOf([...inFlight.values()])) : [];
    };
    /** Delivers a batch and settles it. Resolves with the number of settled events, `NaN` if the sender should pause. */
    async function deliver(events, last) {
        for (const event of events) {
            inFlight.set(event.eventId, event);
            notify('sent', event);
        }
        let verdicts = [];
        let refusal = {};
        try {
            verdicts = await within(ANSWER_MS, transport({ sentTime: new Date().toISOString(), events }, last));
        }
        catch (error) {
            refusal = Object(error);
        }
        const all = outcomes(events, verdicts, refusal);
        const settled = all.flatMap(([stage, event]) => (stage === 'queued' ? [] : event));
        const stuck = await queue.remove(settled).catch(() => true);
        for (const outcome of all) {
            if (!stuck || outcome[0] === 'queued')
                inFlight.delete(outcome[1].eventId);
            notify(...outcome);
        }
        if (settled[0])
            failures = 0;
        if (isBatchFault(refusal))
            share = settled[0] ? most : Math.ceil(events.length / 2);
        else if (settled.length < events.length) {
            resume = Date.now() + backoff(failures++, Math.random());
            if (refusal.retryAfter)
                write(waitKey, Date.now() + refusal.retryAfter * 1000);
            wake(0);
            return Number.NaN;
        }
        return settled.length;
    }
    async function drain() {
        let waiting;
        let events;
        do {
            // Requests one more than fits, to see whether there are more.
            waiting = await queue.oldest(most + inFlight.size + 1);
            events = next(waiting);
        } while (events[0] && (await deliver(events, false)) < waiting.length);
        if (requestedWait() > 0)
            wake(0);
    }
    async function flush() {
        await draining;
        timer = clearTimeout(timer);
        resume = 0;
        draining ??= withLock(`${prefix}:sender`, drain).catch(() => { });
        await draining;
        draining = undefined;
    }
    function wake(ms) {
        timer ??= setTimeout(flush, Math.max(ms, resume - Date.now(), requestedWait()));
    }
    function last(events) {
        const batch = next(events);
        if (!batch[0])
            return;
        void deliver(batch, true);
        last(events);
    }
    return {
        wake,
        flush,
        last,
    };
}
