import { deleteDB } from 'idb';
import { createPipeline } from '../../pipeline/index.js';
import { fileOf, readOnly, readWrite } from './console.js';
import { openDatabase, RAW, REJECTED } from './databases.js';
import { fetchEngine } from './engine.js';
import { failureOf, SandboxFailure } from './failure.js';
import { broken, unjudgedObject } from './faults.js';
import { startGenerator } from './generate.js';
import { createLoads } from './loads.js';
import { newestRejected, objectLog } from './logs.js';
import { namesOf } from './names.js';
import { createNotices } from './notices.js';
import { openFiles } from './postgres.js';
import { shopDesk } from './shop-desk.js';
import { tableOf } from './table.js';
import { emptyWarehouse, openWarehouseOf } from './warehouse.js';
const ids = () => crypto.randomUUID();
async function openLogs(name) {
    try {
        return await openDatabase(name, [RAW, REJECTED]);
    }
    catch (error) {
        throw new SandboxFailure('unsupported', `This browser cannot store data for this page: ${failureOf(error).message}`);
    }
}
/** Opens or creates everything under a prefix. Rejects with SandboxFailure. */
export async function openHost({ prefix, empty }, { onProgress, onNotice, onLoad }) {
    const names = namesOf(prefix);
    const progress = (step, done = 0, total = 1) => onProgress({ step, done, total });
    if (empty)
        await Promise.all([deleteDB(names.logs), deleteDB(names.warehouse)]);
    const logs = await openLogs(names.logs);
    const { files, empty: none } = await openFiles(names.warehouse);
    const { engine, cluster } = await fetchEngine(none, (done, total) => void progress('downloading', done, total));
    void progress('starting');
    const { warehouse, rebuilt } = await openWarehouseOf({
        name: names.warehouse,
        files,
        engine,
        cluster,
        migrating: () => void progress('migrating'),
    });
    const { pglite, database } = warehouse;
    const raw = objectLog(logs, RAW);
    const rejected = objectLog(logs, REJECTED);
    const seenBefore = (await raw.list('', 1)).length > 0;
    const notices = createNotices((published) => void onNotice(published), setTimeout);
    async function flush() {
        const taken = notices.takeHeld();
        try {
            await warehouse.flush();
        }
        catch (error) {
            for (const notice of taken)
                notices.add(notice);
            throw error;
        }
        notices.publish(taken);
    }
    const ports = { raw, rejected, warehouse: database, clock: Date.now, ids };
    const start = () => createPipeline(ports, {
        notice(notice) {
            if (notice.fate === 'stored')
                loads.waiting();
            notices.add(notice);
        },
    });
    let pipeline = start();
    const loads = createLoads({
        load: () => pipeline.load(),
        flush,
        checkpoint: warehouse.checkpoint,
        loaded: (result) => void onLoad(result),
        // Becomes a SandboxError on its way.
        failed: (error) => void onLoad(error),
    });
    const generators = new Map();
    let poisoned = 0;
    const receive = (request) => pipeline.receive({ ...request, method: 'POST', path: '/clickstream' });
    const functions = {
        receive,
        /** Breaks a copy of an event of this batch in two ways: one for the collector, one straight into the raw log. */
        async poison(batch) {
            const event = JSON.parse(batch).events[0];
            const object = unjudgedObject(broken(event, poisoned + 1, ids()), Date.now(), ids());
            await receive({ body: JSON.stringify(broken(event, poisoned, ids())) });
            await raw.append(object.key, object.text);
            poisoned += 1;
            loads.waiting();
        },
        /** Generates traffic under a number that `steer` uses. */
        async generate(id, seed, events, onMade) {
            const post = (body) => receive({ body, contentType: 'application/json', userAgent: 'generated visitor' });
            let shown;
            const onProgress = (made) => {
                shown = onMade(made);
            };
            const generating = startGenerator(seed, events, { post, clock: Date.now, onProgress });
            generators.set(id, generating);
            const generated = await generating.done.finally(() => generators.delete(id));
            // The page hears of the last events before the result.
            await shown;
            return generated;
        },
        async steer(id, order) {
            generators.get(id)?.steer(order);
        },
        load: () => loads.alone(() => pipeline.load()),
        async schedule(milliseconds) {
            loads.schedule(milliseconds);
        },
        replay: (range) => loads.alone(() => pipeline.replay(range)),
        report: (period) => pipeline.report(period),
        counters: () => pipeline.counters(),
        rejected: (limit) => newestRejected(logs, limit),
        query: async (statement) => tableOf(await readOnly(pglite, statement)),
        download: (statement, format) => fileOf(pglite, statement, format),
        write: (statements) => loads.alone(async () => {
            const rows = await readWrite(pglite, statements);
            // The products and days in the old cache may no longer exist.
            pipeline = start();
            return tableOf(rows);
        }),
        shop: shopDesk(database, flush),
        reset: () => loads.alone(async () => {
            for (const { steer } of generators.values())
                steer('stop');
            const clearing = logs.transaction([RAW, REJECTED], 'readwrite');
            await Promise.all([clearing.objectStore(RAW).clear(), clearing.objectStore(REJECTED).clear(), clearing.done]);
            await emptyWarehouse(warehouse);
            pipeline = start();
        }),
    };
    await progress('ready', 1);
    const found = rebuilt ? 'rebuilt' : seenBefore ? 'earlier-visit' : 'nothing';
    return { found, functions };
}
