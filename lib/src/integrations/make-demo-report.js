// The report of generated visitors, made by the same pipeline as in the sandbox and the collector: events are received, stored, loaded into
// PostgreSQL and queried. The same seed gives the same report.
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { limits } from '../stream/events/index.js';
import { createPipeline, openWarehouse } from '../stream/pipeline/index.js';
import { traffic } from '../stream/pipeline/traffic.js';
import { randomFrom, shownProducts, uuidFrom } from '../stream/shop/index.js';
import { preparedDataDir } from './database-cluster.js';
const DAY = 86_400_000;
/** Four full weeks of the programme that the demo shop belongs to. */
const visits = { seed: 1, sessions: 1_000, start: Date.UTC(2025, 10, 3), days: 28 };
function memoryLog() {
    const objects = new Map();
    return {
        append: async (key, text) => void objects.set(key, text),
        list: async (after, limit) => [...objects.keys()]
            .filter((key) => key > after)
            .sort()
            .slice(0, limit),
        read: async (key) => objects.get(key) ?? '',
    };
}
/** All events of `sessions` visits. */
function* eventsOf({ seed, sessions, start, days }) {
    const random = randomFrom(seed);
    const seen = new Set();
    for (const event of traffic({ random, ids: () => uuidFrom(random), products: shownProducts(), start, span: days * DAY - DAY / 12 })) {
        if (event.sessionId && !seen.has(event.sessionId) && seen.size === sessions)
            return;
        if (event.sessionId)
            seen.add(event.sessionId);
        yield event;
    }
}
function* batchesOf(events) {
    let batch = [];
    for (const event of events) {
        batch.push(event);
        if (batch.length < limits.batchEvents)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}
/** `migrations` are the files of the warehouse. Takes a few seconds. Rejects if an event is not stored. */
export async function makeDemoReport(migrations, options = visits) {
    const end = options.start + options.days * DAY;
    const pglite = await PGlite.create({ loadDataDir: await preparedDataDir() });
    try {
        const warehouse = drizzle(pglite);
        await openWarehouse(warehouse, migrations);
        const random = randomFrom(options.seed + 1);
        const pipeline = createPipeline({ raw: memoryLog(), rejected: memoryLog(), warehouse, clock: () => end, ids: () => uuidFrom(random) });
        let sent = 0;
        for (const events of batchesOf(eventsOf(options))) {
            const body = JSON.stringify({ sentTime: new Date(end).toISOString(), events });
            await pipeline.receive({ method: 'POST', path: '/clickstream', contentType: 'application/json', body });
            sent += events.length;
        }
        await pipeline.load();
        const report = await pipeline.report();
        if (report.totals.events !== sent || report.totals.sessions !== options.sessions)
            throw new Error(`${report.totals.events} of ${sent} generated events arrived in the warehouse`);
        const day = (time) => new Date(time).toISOString().slice(0, 10);
        return { report, sessions: options.sessions, from: day(options.start), to: day(end - 1) };
    }
    finally {
        await pglite.close();
    }
}
