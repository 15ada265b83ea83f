// The pipeline's host in the Worker: connects the ports for IndexedDB and PGlite with the functions of the sandbox.
import type { ProxyMarked, Remote } from 'comlink';
import { deleteDB, type IDBPDatabase } from 'idb';
import { createPipeline, type IngestRequest, type Pipeline } from '../../pipeline/index.ts';
import { fileOf, readOnly, readWrite } from './console.ts';
import { openDatabase, RAW, REJECTED } from './databases.ts';
import { fetchEngine } from './engine.ts';
import { failureOf, SandboxFailure } from './failure.ts';
import { broken, unjudgedObject } from './faults.ts';
import { freeMemory } from './free-memory.ts';
import { type Generating, type GeneratorOrder, startGenerator } from './generate.ts';
import { createLoads } from './loads.ts';
import { newestRejected, objectLog } from './logs.ts';
import { namesOf } from './names.ts';
import { createNotices } from './notices.ts';
import { type PackedNotice, packNotice } from './packed-notice.ts';
import { openFiles } from './postgres.ts';
import type { Found, GeneratorProgress, Progress, SandboxError, SandboxOptions, WorkerCalls } from './sandbox.ts';
import { shopDesk } from './shop-desk.ts';
import { emptyWarehouse, openWarehouseOf } from './warehouse.ts';

/** `empty` deletes what an earlier visit left. */
export interface Opening {
  prefix: string;
  empty: boolean;
}

/** What the page wants to hear. */
export interface Listeners extends Required<Pick<SandboxOptions, 'onProgress' | 'onLoad'>> {
  onNotice: (notices: readonly PackedNotice[]) => void;
}

/** A tab's memory matters more than the cost of a transaction, and with one thread a second transaction only waits. */
const pace = { eventsAtOnce: 2_500, transactions: 1 };

/** The Worker's functions: those that the page offers as they are, and those that the page's own functions use. */
export type Functions = Awaited<ReturnType<typeof openHost>>['functions'];

const ids = (): string => crypto.randomUUID();

async function openLogs(name: string): Promise<IDBPDatabase> {
  try {
    return await openDatabase(name, [RAW, REJECTED]);
  } catch (error) {
    throw new SandboxFailure('unsupported', `This browser cannot store data for this page: ${failureOf(error).message}`);
  }
}

/** Opens or creates everything under a prefix. Rejects with SandboxFailure. */
export async function openHost({ prefix, empty }: Opening, { onProgress, onNotice, onLoad }: Remote<Listeners & ProxyMarked>) {
  const names = namesOf(prefix);
  const progress = (step: Progress['step'], done = 0, total = 1): Promise<void> => onProgress({ step, done, total });
  if (empty) await Promise.all([deleteDB(names.logs), deleteDB(names.warehouse)]);
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

  const notices = createNotices<PackedNotice>((published) => void onNotice(published), setTimeout);
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
        notices.add(packNotice(notice));
      },
      pace,
    });
  let pipeline = start();
  const loads = createLoads({
    load: () => pipeline.load(),
    flush,
    checkpoint: warehouse.checkpoint,
    freeMemory,
    loaded: (result) => void onLoad(result),
    // Becomes a SandboxError on its way.
    failed: (error) => void onLoad(error as SandboxError),
  });

  const generators = new Map<number, Generating>();
  let poisoned = 0;
  const receive = (request: Pick<IngestRequest, 'body' | 'contentType' | 'origin' | 'userAgent'>) =>
    pipeline.receive({ ...request, method: 'POST', path: '/clickstream' });

  const functions = {
    receive,
    /** Breaks a copy of an event of this batch in two ways: one for the collector, one straight into the raw log. */
    async poison(batch: string): Promise<void> {
      const event = JSON.parse(batch).events[0];
      const object = unjudgedObject(broken(event, poisoned + 1, ids()), Date.now(), ids());
      await receive({ body: JSON.stringify(broken(event, poisoned, ids())) });
      await raw.append(object.key, object.text);
      poisoned += 1;
      loads.waiting();
    },
    /** Generates traffic under a number that `steer` uses. */
    async generate(id: number, seed: number, events: number, onMade: (progress: GeneratorProgress) => Promise<void>) {
      const post = (body: string) => receive({ body, contentType: 'application/json', userAgent: 'generated visitor' });
      let shown: Promise<void> | undefined;
      const onProgress = (made: GeneratorProgress): void => {
        shown = onMade(made);
      };
      const generating = startGenerator(seed, events, { post, clock: Date.now, onProgress });
      generators.set(id, generating);
      const generated = await generating.done.finally(() => generators.delete(id));
      // The page hears of the last events before the result.
      await shown;
      return generated;
    },
    async steer(id: number, order: GeneratorOrder): Promise<void> {
      generators.get(id)?.steer(order);
    },
    load: () => loads.alone(() => pipeline.load()),
    async schedule(milliseconds: number | undefined): Promise<void> {
      loads.schedule(milliseconds);
    },
    replay: (range) => loads.alone(() => pipeline.replay(range)),
    report: (period) => pipeline.report(period),
    counters: () => pipeline.counters(),
    rejected: (limit) => newestRejected(logs, limit),
    query: (statement) => readOnly(pglite, statement),
    download: (statement, format) => fileOf(pglite, statement, format),
    write: (statements) =>
      loads.alone(async () => {
        const rows = await readWrite(pglite, statements);
        // The products and days in the old cache may no longer exist.
        pipeline = start();
        return rows;
      }),
    shop: shopDesk(database, flush),
    reset: () =>
      loads.alone(async () => {
        for (const { steer } of generators.values()) steer('stop');
        const clearing = logs.transaction([RAW, REJECTED], 'readwrite');
        await Promise.all([clearing.objectStore(RAW).clear(), clearing.objectStore(REJECTED).clear(), clearing.done]);
        await emptyWarehouse(warehouse);
        pipeline = start();
      }),
  } satisfies WorkerCalls & Record<string, unknown>;
  await progress('ready', 1);
  const found: Found = rebuilt ? 'rebuilt' : seenBefore ? 'earlier-visit' : 'nothing';
  return { found, functions };
}
