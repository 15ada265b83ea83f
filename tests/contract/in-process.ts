// The pipeline in this process: PGlite for the warehouse, logs in memory. The first runtime that the suite runs against.
import { randomUUID } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { unpack } from '../../src/stream/adapters/unpack.ts';
import { ask } from '../../src/stream/pipeline/ask/ask.ts';
import { withLink } from '../../src/stream/pipeline/ask/pglite-link.ts';
import { createPipeline, type Database, openWarehouse, type Pipeline } from '../../src/stream/pipeline/index.ts';
import { openPglite } from '../open-pglite.ts';
import { type MemoryLog, memoryLog } from './memory-log.ts';
import { warehouseMigrations } from './migrations.ts';
import { asking, DELETIONS, linesOf, type RuntimeUnderTest } from './runtime.ts';

export interface InProcess extends RuntimeUnderTest {
  raw: MemoryLog;
  rejectedLog: MemoryLog;
  database: Database;
  pglite: PGlite;
  /** Advances by a second with every look. */
  clock: () => number;
  pipeline: () => Pipeline;
}

/** `wrap` may stand between the pipeline and its database, to let it fail. */
export async function openInProcess(wrap: (database: Database) => Database = (database) => database): Promise<InProcess> {
  const pglite = await openPglite();
  const database: Database = drizzle(pglite);
  await openWarehouse(database, warehouseMigrations());
  const raw = memoryLog();
  const rejectedLog = memoryLog();
  let now = Date.UTC(2025, 10, 7, 9, 0, 0);
  const clock = (): number => {
    now += 1_000;
    return now;
  };
  const start = (): Pipeline =>
    createPipeline({ raw, rejected: rejectedLog, warehouse: wrap(database), clock, ids: randomUUID }, { unpack });
  let pipeline = start();
  return {
    raw,
    rejectedLog,
    database,
    pglite,
    clock,
    pipeline: () => pipeline,
    async post(body, headers = {}) {
      const {
        'content-type': contentType = 'application/json',
        'content-encoding': contentEncoding,
        origin,
        'user-agent': userAgent,
      } = headers;
      const request = {
        body,
        method: 'POST',
        path: '/clickstream',
        contentType,
        contentEncoding,
        origin,
        userAgent,
        sourceIp: '203.0.113.77',
      };
      const answer = await pipeline.receive(request);
      return { status: answer.status, body: JSON.parse(JSON.stringify(answer.body)) };
    },
    load: () => pipeline.load(),
    replay: (range) => pipeline.replay(range),
    ...asking((statement) => withLink(pglite, (link) => ask(link, statement))),
    counters: () => pipeline.counters(),
    async restart() {
      pipeline = start();
    },
    async reset() {
      await pglite.exec(DELETIONS.join(';'));
      for (const log of [raw, rejectedLog]) {
        log.objects.clear();
        log.fault = undefined;
        log.unreadable = false;
      }
      pipeline = start();
    },
    rawKeys: async () => [...raw.objects.keys()].sort(),
    readRaw: (key) => raw.read(key),
    async putRaw(key, content) {
      raw.objects.set(key, String(content));
    },
    rejected: async () => linesOf([...rejectedLog.objects.values()]),
    close: () => pglite.close(),
  };
}
