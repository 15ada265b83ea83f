// The pipeline as the Node runtime hosts it, driven over real HTTP: logs in a folder, and a database that the test names.
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database, ObjectLog } from '../../src/stream/pipeline/index.ts';
import { type Collector, startCollector } from '../../src/stream/runtimes/node/collector.ts';
import { createLogger } from '../../src/stream/runtimes/node/logger.ts';
import { openLogs } from '../../src/stream/runtimes/node/logs.ts';
import { readSettings } from '../../src/stream/runtimes/node/settings.ts';
import { openAndMigrate, type Warehouse } from '../../src/stream/runtimes/node/warehouse.ts';
import { preparePglite } from '../open-pglite.ts';
import { asking, DELETIONS, linesOf, type RuntimeUnderTest } from './runtime.ts';

export interface InNode extends RuntimeUnderTest {
  /** Of the collector that runs now. */
  address: () => string;
  collector: () => Collector;
  folder: string;
  database: Database;
}

/** What a test may put between the host and its ports. */
export interface NodeOptions {
  /** PGlite where none is given. */
  databaseUrl?: string | undefined;
  environment?: Readonly<Record<string, string>>;
  wrapLog?: (log: ObjectLog) => ObjectLog;
  wrapDatabase?: (database: Database) => Database;
  clock?: () => number;
}

/** So that only the test loads. */
const NEVER = '86400';

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ parentPath, name }) => join(parentPath, name));
}

export async function openInNode({
  databaseUrl,
  environment = {},
  wrapLog,
  wrapDatabase,
  clock = Date.now,
}: NodeOptions = {}): Promise<InNode> {
  const folder = await mkdtemp(join(tmpdir(), 'shiplog-node-'));
  const settings = readSettings(
    {
      PORT: '0',
      RAW_FOLDER: folder,
      LOAD_EVERY: NEVER,
      RATE_LIMIT: '0',
      LOG_LEVEL: 'silent',
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
      ...environment,
    },
    folder,
  );
  if (databaseUrl === undefined) await preparePglite(folder);
  const { warehouse } = await openAndMigrate(settings);
  const logs = await openLogs(settings, {});

  async function start(): Promise<Collector> {
    const ports = {
      logs: { raw: wrapLog?.(logs.raw) ?? logs.raw, rejected: wrapLog?.(logs.rejected) ?? logs.rejected },
      warehouse: { ...warehouse, database: (wrapDatabase?.(warehouse.database) ?? warehouse.database) as Warehouse['database'] },
    };
    const collector = await startCollector(settings, { ...ports, clock, ids: randomUUID, logger: createLogger('silent') });
    await collector.loads.now().catch(() => {});
    return collector;
  }
  let collector = await start();

  return {
    address: () => collector.address,
    endpoint: () => `${collector.address}/clickstream`,
    collector: () => collector,
    folder,
    database: warehouse.database,
    async post(body, headers = {}) {
      const response = await fetch(`${collector.address}/clickstream`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      });
      return { status: response.status, body: await response.json() };
    },
    load: () => collector.loads.now(),
    replay: (range) => collector.pipeline.replay(range),
    ...asking(warehouse.ask),
    counters: async () => (await fetch(`${collector.address}/counters`)).json(),
    async restart() {
      await collector.stop();
      collector = await start();
    },
    async reset() {
      await collector.stop();
      for (const deletion of DELETIONS) await warehouse.database.execute(sql.raw(deletion));
      await Promise.all(['events', 'rejected'].map((log) => rm(join(folder, log), { recursive: true, force: true })));
      collector = await start();
    },
    rawKeys: async () => (await filesBelow(join(folder, 'events'))).map((path) => path.slice(folder.length + 1)).sort(),
    readRaw: (key) => readFile(join(folder, key), 'utf8'),
    async putRaw(key, content) {
      await mkdir(dirname(join(folder, key)), { recursive: true });
      await writeFile(join(folder, key), content);
    },
    async rejected() {
      const files = await filesBelow(join(folder, 'rejected'));
      return linesOf(await Promise.all(files.map((path) => readFile(path, 'utf8'))));
    },
    async close() {
      await collector.stop();
      await warehouse.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
