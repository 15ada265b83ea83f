// What goes wrong around a collector on a server: nothing acknowledged is lost, nothing counted twice.
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPostgres } from '../../src/stream/adapters/postgres/open-postgres.ts';
import { createPipeline, LoadStopped } from '../../src/stream/pipeline/index.ts';
import { rowsOf } from '../../src/stream/pipeline/warehouse/rows-of.ts';
import { openLogs } from '../../src/stream/runtimes/node/logs.ts';
import { balanced } from '../contract/balance.ts';
import { anEvent, batchOf, referenceEvent, referenceObject } from '../contract/events.ts';
import { type InNode, openInNode } from '../contract/in-node.ts';
import { type PostgresServer, startPostgres } from './server.ts';

const DAY = 86_400_000;

let server: PostgresServer;
let url: string;
let runtime: InNode;
let now = 0;
let diskFull = false;

beforeAll(async () => {
  server = await startPostgres();
  url = await server.create();
  runtime = await openInNode({
    databaseUrl: url,
    clock: () => now,
    wrapLog: (log) => ({
      ...log,
      append: (key, text) =>
        diskFull ? Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' })) : log.append(key, text),
    }),
  });
});
beforeEach(async () => {
  now = Date.UTC(2025, 10, 7, 9);
  diskFull = false;
  await runtime.reset();
});
afterAll(async () => {
  await runtime.close();
  await server.close();
});

const health = async (): Promise<unknown> => (await fetch(`${runtime.address()}/health`)).json();

test('while the database is down events are accepted, and loaded when it is back', async () => {
  await runtime.post(batchOf([anEvent()]));
  await runtime.load();
  await server.stop();
  expect(await runtime.post(batchOf([anEvent(), anEvent()]))).toMatchObject({ status: 200, body: { success: true } });
  await expect(runtime.load()).rejects.toThrow(LoadStopped);
  expect(await health()).toEqual({ status: 'ok', load: 'failing' });
  await server.start();
  expect(await runtime.load()).toMatchObject({ loaded: 2 });
  expect(await health()).toEqual({ status: 'ok', load: 'ok' });
  expect(await balanced(runtime)).toMatchObject({ received: 3, loaded: 3, duplicate: 0, waiting: 0 });
});

test('while the disk is full every event is sent back, and counted once when there is space', async () => {
  const events = [anEvent(), anEvent({ clientId: 'wrong' })];
  diskFull = true;
  expect(await runtime.post(batchOf(events))).toMatchObject({
    status: 503,
    body: { verdicts: [{ verdict: 'retry' }, { verdict: 'retry' }] },
  });
  expect(await runtime.post(JSON.stringify(referenceEvent()))).toMatchObject({ status: 500, body: { success: false } });
  expect(await balanced(runtime)).toMatchObject({ received: 0 });
  diskFull = false;
  expect(await runtime.post(batchOf(events))).toMatchObject({
    status: 200,
    body: { verdicts: [{ verdict: 'accepted' }, { verdict: 'rejected' }] },
  });
  await runtime.load();
  expect(await balanced(runtime)).toMatchObject({ received: 2, rejected: 1, loaded: 1 });
});

test('an object that is delivered twice, under its name and under another, counts once', async () => {
  await runtime.post(batchOf([anEvent(), anEvent(), anEvent()]));
  const [key = ''] = await runtime.rawKeys();
  const text = await runtime.readRaw(key);
  await runtime.load();
  await runtime.putRaw(key, text);
  expect(await runtime.load()).toMatchObject({ objects: 0 });
  await runtime.putRaw(key.replace('batch-', 'batch-again-'), text);
  expect(await runtime.load()).toMatchObject({ loaded: 0, duplicate: 3 });
  expect(await balanced(runtime)).toMatchObject({ stored: 6, loaded: 3, duplicate: 3 });
});

test('a clock that jumps a year ahead and three days back leaves no event unloaded', async () => {
  for (const jump of [0, 365 * DAY, -3 * DAY, 0, -400 * DAY]) {
    now = Date.UTC(2025, 10, 7, 9) + jump;
    await runtime.post(batchOf([anEvent()]));
    await runtime.load();
    await runtime.load();
  }
  expect(await balanced(runtime)).toMatchObject({ received: 5, loaded: 5, waiting: 0 });
});

test('several loaders at once, on separate connections, count each event and each session once', async () => {
  const sessions = Array.from({ length: 300 }, () => ({ sessionId: randomUUID(), clientId: randomUUID() }));
  const copied = anEvent();
  for (let batch = 0; batch < 40; batch += 1) {
    await runtime.post(batchOf([copied, ...sessions.map((session) => anEvent(session))]));
  }
  const logs = await openLogs({ bucket: undefined, folder: runtime.folder }, {});
  const loaders = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const { database, close } = await openPostgres({ url });
      return { load: createPipeline({ ...logs, warehouse: database, clock: () => now, ids: randomUUID }).load, close };
    }),
  );
  const results = await Promise.all(loaders.map(({ load }) => load()));
  for (const { close } of loaders) await close();
  expect(results.reduce((sum, { loaded }) => sum + loaded, 0)).toBe(40 * 300 + 1);
  expect(await balanced(runtime)).toMatchObject({ loaded: 12_001, duplicate: 39, waiting: 0 });
  const wrong = await runtime.database.execute(sql`
    select session_id from fact_sessions as session
    where events <> (select count(*) from fact_events where fact_events.session_id = session.session_id)`);
  expect(rowsOf(wrong)).toEqual([]);
});

test('5,000 objects of the reference in one hour are loaded, and its dashboard reads them', async () => {
  const names = ['add_to_cart_click', 'checkout_complete', 'home_view', 'product_view', 'category_view'];
  const clients = Array.from({ length: 100 }, () => randomUUID());
  for (let index = 0; index < 5_000; index += 1) {
    const event = referenceEvent({ eventName: names[index % 5], clientId: clients[index % 100] });
    await runtime.putRaw(`events/2025/11/07/08/event-${randomUUID()}.json`, referenceObject(event, '2025-11-07T08:30:00.000Z'));
  }
  expect(await runtime.load()).toMatchObject({ objects: 5_000, loaded: 5_000 });
  const dashboard = async (statement: string) => rowsOf<Record<string, unknown>>(await runtime.database.execute(sql.raw(statement)));
  expect(await dashboard('SELECT COUNT(*) AS total, COUNT(DISTINCT client_id) AS clients FROM clickstream_events')).toEqual([
    { total: '5000', clients: '100' },
  ]);
  const daily = `SELECT DATE(event_timestamp AT TIME ZONE 'UTC')::text AS day, COUNT(*)::int AS events FROM clickstream_events
    WHERE event_timestamp >= '2025-11-01' GROUP BY 1 ORDER BY 1`;
  expect(await dashboard(daily)).toEqual([{ day: '2025-11-07', events: 5_000 }]);
  const brands = `SELECT context_product_brand, COUNT(*)::int AS n FROM clickstream_events
    WHERE context_product_brand IS NOT NULL GROUP BY context_product_brand ORDER BY n DESC LIMIT 10`;
  expect(await dashboard(brands)).toEqual([{ context_product_brand: 'Keelwright', n: 5_000 }]);
});
