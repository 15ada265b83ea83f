// The pipeline's host in the Worker: connects the ports for IndexedDB and PGlite with the functions of the sandbox.
import { createPipeline, type Pipeline } from '../../pipeline/index.ts';
import { readOnly, readWrite } from './console.ts';
import { fileOf } from './download.ts';
import { fetchEngine } from './engine.ts';
import { failureOf, SandboxFailure } from './failure.ts';
import { type Generating, startGenerator } from './generate.ts';
import { deleteDatabase, openDatabase, written } from './indexed-db.ts';
import { createLoads } from './loads.ts';
import type { News, Opening, Verbs } from './messages.ts';
import { namesOf, RAW, REJECTED } from './names.ts';
import { createNotices } from './notices.ts';
import { objectLog } from './object-log.ts';
import { broken, unjudgedObject } from './poison.ts';
import { openFiles } from './postgres.ts';
import { newestRejected } from './rejected.ts';
import type { Found, Progress } from './sandbox.ts';
import { shopDesk } from './shop-desk.ts';
import { tableOf } from './table.ts';
import { emptyWarehouse, openWarehouseOf } from './warehouse.ts';

export interface Host {
  found: Found;
  verbs: Verbs;
}

const ids = (): string => crypto.randomUUID();

async function openLogs(name: string): Promise<IDBDatabase> {
  try {
    return await openDatabase(name, [RAW, REJECTED]);
  } catch (error) {
    throw new SandboxFailure('unsupported', `This browser cannot store data for this page: ${failureOf(error).message}`);
  }
}

/** Opens or creates everything under a prefix; `send` posts news to the page. Rejects with SandboxFailure. */
export async function openHost({ prefix, empty }: Opening, send: (news: News) => void): Promise<Host> {
  const names = namesOf(prefix);
  const progress = (step: Progress['step'], done = 0, total = 1): void => send({ kind: 'progress', progress: { step, done, total } });
  if (empty) await Promise.all([deleteDatabase(names.logs), deleteDatabase(names.warehouse)]);
  const logs = await openLogs(names.logs);
  const { files, empty: none } = await openFiles(names.warehouse);
  const { engine, cluster } = await fetchEngine(none, (done, total) => progress('downloading', done, total));
  progress('starting');
  const { warehouse, rebuilt } = await openWarehouseOf({
    name: names.warehouse,
    files,
    engine,
    cluster,
    migrating: () => progress('migrating'),
  });
  const { pglite, database } = warehouse;
  const raw = objectLog(logs, RAW);
  const rejected = objectLog(logs, REJECTED);
  const seenBefore = (await raw.list('', 1)).length > 0;

  const notices = createNotices((told) => send({ kind: 'notices', notices: told }), setTimeout);
  async function flush(): Promise<void> {
    const taken = notices.takeHeld();
    try {
      await warehouse.flush();
    } catch (error) {
      for (const notice of taken) notices.add(notice);
      throw error;
    }
    notices.publish(taken);
  }

  const ports = { raw, rejected, warehouse: database, clock: Date.now, ids };
  const start = (): Pipeline =>
    createPipeline(ports, {
      notice(notice) {
        if (notice.fate === 'stored') loads.waiting();
        notices.add(notice);
      },
    });
  let pipeline = start();
  const loads = createLoads({
    load: () => pipeline.load(),
    flush,
    checkpoint: warehouse.checkpoint,
    loaded: (result) => send({ kind: 'loaded', result }),
    failed: (error) => send({ kind: 'load-failed', failure: failureOf(error) }),
  });

  const generators = new Map<number, Generating>();
  let poisoned = 0;
  const receive: Verbs['receive'] = (request) => pipeline.receive({ ...request, method: 'POST', path: '/clickstream' });

  const verbs: Verbs = {
    receive,
    async poison(batch) {
      const event = JSON.parse(batch).events[0];
      const object = unjudgedObject(broken(event, poisoned + 1, ids()), Date.now(), ids());
      await receive({ body: JSON.stringify(broken(event, poisoned, ids())) });
      await raw.append(object.key, object.text);
      poisoned += 1;
      loads.waiting();
    },
    async generate(id, seed, events) {
      const post = (body: string) => receive({ body, contentType: 'application/json', userAgent: 'generated visitor' });
      const generating = startGenerator(seed, events, {
        post,
        clock: Date.now,
        onProgress: (made) => send({ kind: 'generated', id, progress: made }),
      });
      generators.set(id, generating);
      return await generating.done.finally(() => generators.delete(id));
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
    write: (statements) =>
      loads.alone(async () => {
        const rows = await readWrite(pglite, statements);
        // The products and days in the old cache may no longer exist.
        pipeline = start();
        return tableOf(rows);
      }),
    ...shopDesk(database, flush),
    reset: () =>
      loads.alone(async () => {
        for (const { steer } of generators.values()) steer('stop');
        const clearing = logs.transaction([RAW, REJECTED], 'readwrite');
        for (const store of [RAW, REJECTED]) clearing.objectStore(store).clear();
        await written(clearing);
        await emptyWarehouse(warehouse);
        pipeline = start();
      }),
  };
  progress('ready', 1);
  return { found: rebuilt ? 'rebuilt' : seenBefore ? 'earlier-visit' : 'nothing', verbs };
}
