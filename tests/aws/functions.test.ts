// The functions where it gets rough: a bucket that refuses, a database that is away, a function that is killed, and more objects than one listing.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readMigrations, requireSchema } from '../../src/stream/adapters/postgres/migrations.ts';
import type { LoadResult } from '../../src/stream/pipeline/index.ts';
import { balanced } from '../contract/balance.ts';
import { anEvent, batchOf, referenceEvent, referenceObject } from '../contract/events.ts';
import { inLambda } from '../contract/in-lambda.ts';
import type { RuntimeUnderTest } from '../contract/runtime.ts';
import { type PostgresServer, startPostgres } from '../postgres/server.ts';
import { fileOf } from './bundle.ts';
import { type Cloud, openCloud } from './cloud.ts';
import { s3Holds, s3Refuses } from './faults.ts';
import { localFunction } from './function.ts';
import { hasMoto, withMoto } from './moto.ts';
import { healthy } from './proxy.ts';

const hour = 'events/2025/11/07/09';

describe.skipIf(!hasMoto)(withMoto('the functions under faults'), () => {
  let server: PostgresServer;
  let cloud: Cloud;
  let runtime: RuntimeUnderTest;
  beforeAll(async () => {
    server = await startPostgres();
    cloud = await openCloud({ origins: 'https://shop.example', server });
    runtime = inLambda(cloud);
  });
  beforeEach(() => cloud.reset());
  afterAll(async () => {
    await cloud.close();
    await server.close();
  });

  /** Objects of the reference ingest, an event each. The emulator takes few connections at once. */
  async function put(count: number): Promise<void> {
    for (let done = 0; done < count; done += 32) {
      const part = Array.from({ length: Math.min(32, count - done) }, () => referenceObject(referenceEvent()));
      await Promise.all(part.map((text) => runtime.putRaw(`${hour}/event-${randomUUID()}.json`, text)));
    }
  }

  test('2,500 objects of the reference ingest in one hour, three pages of a listing, are loaded, all of them', async () => {
    const objects = Array.from({ length: 2_500 }, () => [`${hour}/event-${randomUUID()}.json`, referenceObject(referenceEvent())] as const);
    cloud.proxy.behave(s3Holds(new Map(objects)));
    expect(await runtime.load()).toMatchObject({ complete: true, objects: 2_500, loaded: 2_500 });
    expect(await runtime.load()).toMatchObject({ objects: 0 });
    expect(await runtime.query('select count(*)::int as events, count(distinct object_id)::int as objects from fact_events')).toEqual([
      { events: 2_500, objects: 2_500 },
    ]);
  });

  test('while the bucket refuses, the response is a 5xx that the page can read, and the event is sent again', async () => {
    const event = anEvent();
    const headers = { origin: 'https://shop.example' };
    cloud.proxy.behave(s3Refuses('PUT'));
    const answer = await fetch(cloud.gateway.endpoint, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: batchOf([event]),
    });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(await answer.json()).toMatchObject({ success: false, verdicts: [{ eventId: event.eventId, verdict: 'retry' }] });
    expect(await runtime.post(JSON.stringify(event), headers)).toMatchObject({ status: 500, body: { success: false } });
    expect(await runtime.post('no JSON', headers)).toMatchObject({ status: 500 });
    expect(await balanced(runtime)).toMatchObject({ received: 0 });
    cloud.proxy.behave(healthy);
    expect(await runtime.post(batchOf([event]), headers)).toMatchObject({ status: 200 });
    await runtime.load();
    expect(await balanced(runtime)).toMatchObject({ received: 1, loaded: 1 });
  });

  test('another origin is refused, and a preflight request is answered', async () => {
    expect(await runtime.post(JSON.stringify(anEvent()), { origin: 'https://other.example' })).toMatchObject({ status: 403 });
    const asked = await fetch(cloud.gateway.endpoint, { method: 'OPTIONS', headers: { origin: 'https://shop.example' } });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-methods')).toBe('POST');
    expect((await fetch(cloud.gateway.endpoint)).status).toBe(405);
  });

  test('a load without permission to list or read reports it, loads what it can, and the next one loads the rest', async () => {
    await put(3);
    cloud.proxy.behave(s3Refuses('GET'));
    await expect(runtime.load()).rejects.toThrow(/The raw log could not be listed: These credentials may not use the bucket raw/);
    let reads = 0;
    cloud.proxy.behave((call) => {
      if (!call.path.includes('/event-')) return undefined;
      reads += 1;
      return reads === 1 ? s3Refuses('GET')(call) : undefined;
    });
    await expect(runtime.load()).rejects.toThrow(/^1 objects could not be read and wait for the next load; the first is events\/2025/);
    expect(await balanced(runtime)).toMatchObject({ loaded: 2, waiting: 1 });
    cloud.proxy.behave(healthy);
    expect(await runtime.load()).toMatchObject({ loaded: 1 });
  });

  test('an unreachable database costs a load and no event', async () => {
    await runtime.post(batchOf([anEvent(), anEvent()]));
    await server.stop();
    await expect(runtime.load()).rejects.toThrow(/No PostgreSQL responds at/);
    expect(await runtime.post(batchOf([anEvent()]))).toMatchObject({ status: 200 });
    await server.start();
    expect(await runtime.load()).toMatchObject({ loaded: 3 });
    await balanced(runtime);
  });

  test('the next load continues a killed one, and nothing is loaded twice', async () => {
    for (let batch = 0; batch < 40; batch += 1)
      await runtime.putRaw(`${hour}/event-${batch}.json`, Array.from({ length: 400 }, () => referenceObject(referenceEvent())).join('\n'));
    let reads = 0;
    cloud.proxy.behave((call) => {
      if (call.path.includes('/event-')) reads += 1;
      // The rest is never answered: the load is in its middle when it is killed.
      return reads >= 35 ? new Promise(() => {}) : undefined;
    });
    const ended = expect(runtime.load()).rejects.toThrow('ended in the middle');
    const loaded = async () => Number((await runtime.query('select count(*)::int as events from fact_events'))[0]?.['events']);
    while ((await loaded()) === 0);
    await cloud.load.kill();
    await ended;
    cloud.proxy.behave(healthy);
    const before = await loaded();
    expect(before).toBeLessThan(16_000);
    expect(await runtime.load()).toMatchObject({ loaded: 16_000 - before, duplicate: 0 });
    expect(await balanced(runtime)).toMatchObject({ loaded: 16_000, waiting: 0 });
  });

  test('a load with little time left ends early, reports it, and the next one continues', async () => {
    await put(200);
    let now = 0;
    cloud.proxy.behave(() => {
      now += 1;
      return undefined;
    });
    const first = await cloud.load.invoke<LoadResult>({}, 100);
    expect(first).toMatchObject({ complete: false });
    expect(now).toBeLessThan(200);
    expect(await runtime.load()).toMatchObject({ complete: true, loaded: 200 - first.loaded });
    expect(await balanced(runtime)).toMatchObject({ loaded: 200, duplicate: 0 });
  });

  test('two loads at once load each object once; an object delivered twice is loaded once and counted', async () => {
    await put(60);
    const [key = ''] = await runtime.rawKeys();
    await runtime.putRaw(`${hour}/event-again.json`, await runtime.readRaw(key));
    const second = localFunction(fileOf(cloud.bundles, 'load'), cloud.environment);
    const results = await Promise.all([cloud.load.invoke<LoadResult>({}), second.invoke<LoadResult>({})]);
    await second.kill();
    expect(results.reduce((sum, { loaded }) => sum + loaded, 0)).toBe(60);
    expect(await balanced(runtime)).toMatchObject({ stored: 61, loaded: 60, duplicate: 1 });
  });

  test('the load calls no AWS service except S3', async () => {
    await put(2);
    cloud.proxy.calls();
    await cloud.load.kill();
    await runtime.load();
    const calls = cloud.proxy.calls();
    expect(calls.length).toBeGreaterThan(2);
    expect(calls.filter(({ method, path, target }) => method !== 'GET' || target !== '' || !path.startsWith('/raw'))).toEqual([]);
  });

  test('the migration applies the SQL files, may run again, and lets the load’s user only write rows', async () => {
    const { database, at } = cloud.postgres;
    await expect(requireSchema(database, readMigrations(), at)).resolves.toBeUndefined();
    const migrate = localFunction(fileOf(cloud.bundles, 'migrate'), { ...cloud.environment, DATABASE_USER: 'loader' });
    expect(await migrate.invoke({})).toEqual({ applied: [] });
    expect(await migrate.invoke({})).toEqual({ applied: [] });
    await migrate.kill();
    const [rights] = await runtime.query(`select
      bool_and(has_table_privilege('loader', name, 'insert')) as writes, bool_or(has_table_privilege('loader', name, 'truncate')) as empties,
      has_schema_privilege('loader', 'shop', 'usage') as shop, has_schema_privilege('loader', 'public', 'create') as makes
      from unnest(array['fact_events', 'fact_sessions', 'dim_product', 'dim_date', 'loaded_objects', 'quarantined_events', 'load_replays', 'load_progress']) as name`);
    expect(rights).toEqual({ writes: true, empties: false, shop: false, makes: false });
  });

  test('the load’s user loads and replays with those rights', async () => {
    const url = new URL(cloud.environment['DATABASE_URL'] ?? '');
    await cloud.postgres.database.execute("alter role loader password 'for tests'");
    url.username = 'loader';
    const load = localFunction(fileOf(cloud.bundles, 'load'), { ...cloud.environment, DATABASE_URL: url.href });
    await runtime.post(batchOf([anEvent(), anEvent({ clientId: 'x' })]));
    await runtime.putRaw(`${hour}/event-bad.json`, '{');
    expect(await load.invoke({})).toMatchObject({ loaded: 1, quarantined: 1 });
    expect(await load.invoke({ replay: {} })).toMatchObject({ loaded: 1, quarantined: 1 });
    await load.kill();
    await balanced(runtime);
  });

  test('a function names its missing setting', async () => {
    const { RAW_BUCKET: _, ...rest } = cloud.environment;
    await expect(localFunction(fileOf(cloud.bundles, 'receive'), rest).invoke({})).rejects.toThrow(
      'RAW_BUCKET is not set: set it to the bucket',
    );
  });

  test('each function stays below a megabyte, so that it starts quickly', () => {
    for (const bytes of Object.values(cloud.bundles.sizes)) expect(bytes).toBeLessThan(900_000);
  });
});
