// The traffic generator: posts generated visitors' events to the collector batch by batch, with a pause between batches.
import { limits } from '../../events/index.js';
import { traffic } from '../../pipeline/traffic.js';
import { randomFrom, shownProducts, uuidFrom } from '../../shop/index.js';
const DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;
const notStored = 'The collector could not store an event. Is the storage full?';
/** Visitors of the last fourteen days with that many events in total. The same seed generates the same events. */
export function* visitors(seed, events, now) {
    const random = randomFrom(seed);
    const start = now - DAYS * DAY;
    // A visit that starts in the last hour might end in the future.
    const made = traffic({ random, ids: () => uuidFrom(random), products: shownProducts(), start, span: DAYS * DAY - DAY / 24 });
    for (let left = events; left > 0; left -= 1)
        yield made.next().value;
}
function next(made, most) {
    const batch = [];
    while (batch.length < most) {
        const { value, done } = made.next();
        if (done)
            break;
        batch.push(value);
    }
    return batch;
}
/** Starts. `done` rejects if the collector cannot store events, for example because the storage is full. */
export function startGenerator(seed, events, { post, onProgress, clock }) {
    let stopped = false;
    let resume;
    let paused;
    function steer(order) {
        if (order === 'stop')
            stopped = true;
        if (order === 'pause')
            paused ??= new Promise((go) => (resume = go));
        else {
            resume?.();
            paused = undefined;
        }
    }
    async function run() {
        const started = clock();
        const counts = { made: 0, stored: 0, rejected: 0 };
        const made = visitors(seed, events, started);
        async function store(batch) {
            const { body } = await post(JSON.stringify({ sentTime: new Date(clock()).toISOString(), events: batch }));
            const verdicts = new Map(body.verdicts?.map(({ eventId, verdict }) => [eventId, verdict]));
            for (const verdict of verdicts.values()) {
                if (verdict === 'accepted')
                    counts.stored += 1;
                if (verdict === 'rejected')
                    counts.rejected += 1;
            }
            if (!body.verdicts || body.verdicts.some(({ verdict }) => verdict === 'retry'))
                throw new Error(body.message ?? notStored);
        }
        for (;;) {
            await paused;
            const batch = stopped ? [] : next(made, limits.batchEvents);
            if (batch.length === 0)
                break;
            counts.made += batch.length;
            // One at a time: the Worker has one thread, and waiting batches would only use memory.
            await store(batch);
            onProgress({ made: counts.made, of: events, sample: batch.slice(-5) });
        }
        return { ...counts, seconds: (clock() - started) / 1000 };
    }
    return { steer, done: run() };
}
