// What only a host inside this process can arrange: a database that refuses rows, two loaders, a watcher.
import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPipeline, type Database, LoadStopped, type Notice } from '../../../../../src/stream/pipeline/index.ts';
import { balanced } from '../../../../contract/balance.ts';
import { anEvent, batchOf } from '../../../../contract/events.ts';
import { type InProcess, openInProcess } from '../../../../contract/in-process.ts';

let runtime: InProcess;
beforeAll(async () => {
  runtime = await openInProcess();
});
beforeEach(() => runtime.reset());
afterAll(() => runtime.close());

const pipelineHeard = (notices: Notice[]) =>
  createPipeline(
    { raw: runtime.raw, rejected: runtime.rejectedLog, warehouse: runtime.database, clock: runtime.clock, ids: () => crypto.randomUUID() },
    { notice: (notice) => notices.push(notice) },
  );

test('an event that the database refuses is found among hundreds and quarantined with the error; the others are loaded', async () => {
  await runtime.database.execute(sql`alter table fact_events add constraint no_sharing check (event_name <> 'share_click')`);
  const events = Array.from({ length: 400 }, (_, index) =>
    anEvent({ eventName: index === 123 || index === 311 ? 'share_click' : 'home_view' }),
  );
  await runtime.post(batchOf(events));
  expect(await runtime.load()).toMatchObject({ loaded: 398, quarantined: 2 });
  await runtime.database.execute(sql`alter table fact_events drop constraint no_sharing`);
  const aside = await runtime.query('select line, reasons[1] as reason from quarantined_events order by line');
  expect(aside.map(({ line }) => line)).toEqual([124, 312]);
  expect(aside[0]?.['reason']).toContain('no_sharing');
  expect(await balanced(runtime)).toMatchObject({ loaded: 398, quarantined: 2 });
  await runtime.replay({});
  expect(await balanced(runtime)).toMatchObject({ loaded: 400, quarantined: 0 });
});

/** The runtime's database, with the texts of all statements. */
function watched(): { warehouse: Database; statements: string[] } {
  const statements: string[] = [];
  const watch = (database: Database): Database =>
    new Proxy(database, {
      get(target, name: keyof Database) {
        if (name === 'execute') {
          return (statement: Parameters<Database['execute']>[0]) => {
            statements.push(new PgDialect().sqlToQuery(statement as SQL).sql);
            return target.execute(statement);
          };
        }
        if (name === 'transaction') return (work: (tx: Database) => Promise<unknown>) => target.transaction((tx) => work(watch(tx)));
        return Reflect.get(target, name);
      },
    });
  return { warehouse: watch(runtime.database), statements };
}

test('a load at a smaller pace writes more transactions, one after the other, with the same result', async () => {
  const transactions = { now: 0, most: 0, all: 0 };
  const warehouse = new Proxy(runtime.database, {
    get(target, name) {
      if (name !== 'transaction') return Reflect.get(target, name);
      return async (...words: Parameters<Database['transaction']>) => {
        transactions.now += 1;
        transactions.all += 1;
        transactions.most = Math.max(transactions.most, transactions.now);
        return await target.transaction(...words).finally(() => {
          transactions.now -= 1;
        });
      };
    },
  });
  const { raw, rejectedLog: rejected, clock } = runtime;
  const pipeline = createPipeline(
    { raw, rejected, warehouse, clock, ids: () => crypto.randomUUID() },
    { pace: { eventsAtOnce: 20, transactions: 1 } },
  );
  for (let batch = 0; batch < 6; batch += 1) await runtime.post(batchOf(Array.from({ length: 10 }, () => anEvent())));
  expect(await pipeline.load()).toMatchObject({ complete: true, objects: 6, loaded: 60 });
  expect(transactions).toEqual({ now: 0, most: 1, all: 3 });
});

test('a database that keeps the function of a transaction does not keep the rows with it', async () => {
  const kept: ((tx: Database) => Promise<unknown>)[] = [];
  const warehouse = new Proxy(runtime.database, {
    get(target, name) {
      if (name !== 'transaction') return Reflect.get(target, name);
      return (work: (tx: Database) => Promise<unknown>) => {
        kept.push(work);
        return target.transaction(work);
      };
    },
  });
  const { raw, rejectedLog: rejected, clock } = runtime;
  const pipeline = createPipeline({ raw, rejected, warehouse, clock, ids: () => crypto.randomUUID() });
  await runtime.post(batchOf([anEvent(), anEvent()]));
  expect(await pipeline.load()).toMatchObject({ loaded: 2 });
  await runtime.reset();
  const again = await Promise.all(kept.map((work) => runtime.database.transaction(work)));
  expect(again).toEqual([{ results: [], notices: [] }]);
});

test('which events the warehouse has is asked only after a copy of one fails, and each event is there once', async () => {
  const { warehouse, statements } = watched();
  const { raw, rejectedLog: rejected, clock } = runtime;
  const pipeline = createPipeline({ raw, rejected, warehouse, clock, ids: () => crypto.randomUUID() });
  const lookups = (): number => statements.filter((text) => text.includes('from fact_events where event_id = any')).length;
  const [first, second, third] = [anEvent(), anEvent(), anEvent()];
  await runtime.post(batchOf([first, second]));
  expect(await pipeline.load()).toMatchObject({ loaded: 2, duplicate: 0 });
  expect(lookups()).toBe(0);
  await runtime.post(batchOf([third, second, anEvent()]));
  expect(await pipeline.load()).toMatchObject({ loaded: 2, duplicate: 1 });
  expect(lookups()).toBe(1);
  expect(await balanced(runtime)).toMatchObject({ stored: 5, loaded: 4, duplicate: 1 });
});

test('a load that wrote something ends with a statement that waits for the disk', async () => {
  const { warehouse, statements } = watched();
  const { raw, rejectedLog: rejected, clock } = runtime;
  const pipeline = createPipeline({ raw, rejected, warehouse, clock, ids: () => crypto.randomUUID() });
  const hour = { from: '2025-11-07T09:00:00Z', to: '2025-11-07T09:00:00Z' };
  for (const range of [{}, hour]) {
    await runtime.post(batchOf([anEvent()]));
    statements.length = 0;
    expect(await pipeline.load(range)).toMatchObject({ loaded: 1 });
    expect(statements.filter((text) => text.includes('synchronous_commit'))).toHaveLength(1);
    expect(statements.at(-1)).toContain('insert into load_progress');
  }
});

test('two loaders at once load each object once', async () => {
  for (let batch = 0; batch < 5; batch += 1) await runtime.post(batchOf([anEvent(), anEvent()]));
  const results = await Promise.all([pipelineHeard([]).load(), pipelineHeard([]).load(), runtime.load()]);
  expect(results.reduce((sum, { loaded }) => sum + loaded, 0)).toBe(10);
  expect(await balanced(runtime)).toMatchObject({ loaded: 10, duplicate: 0 });
});

test('an object that cannot be read waits, and is named', async () => {
  await runtime.post(batchOf([anEvent()]));
  runtime.raw.unreadable = true;
  const { unreadable } = await runtime.load();
  expect(unreadable).toEqual([{ key: (await runtime.rawKeys())[0], reason: expect.stringContaining('cannot be read') }]);
  runtime.raw.unreadable = false;
  expect(await balanced(runtime)).toMatchObject({ waiting: 1 });
  expect(await runtime.load()).toMatchObject({ loaded: 1 });
});

test('a database without tables stops the load with a message that says what is unaffected', async () => {
  await runtime.post(batchOf([anEvent()]));
  await runtime.database.execute(sql`alter table fact_events rename to fact_events_gone`);
  await expect(runtime.load()).rejects.toThrow(LoadStopped);
  await expect(runtime.load()).rejects.toThrow(/"fact_events" does not exist.*No data is lost/);
  await runtime.database.execute(sql`alter table fact_events_gone rename to fact_events`);
  expect(await runtime.load()).toMatchObject({ loaded: 1 });
});

test('a replay that cannot be recorded stops like a load', async () => {
  await runtime.post(batchOf([anEvent()]));
  await runtime.database.execute(sql`alter table load_replays rename to load_replays_gone`);
  await expect(runtime.replay({})).rejects.toThrow(/"load_replays" does not exist.*No data is lost/);
  await runtime.database.execute(sql`alter table load_replays_gone rename to load_replays`);
  expect(await balanced(runtime)).toMatchObject({ loaded: 1 });
});

test('listeners get the status of every event, by its id', async () => {
  const notices: Notice[] = [];
  const pipeline = pipelineHeard(notices);
  const good = anEvent();
  const bad = anEvent({ clientId: 'x' });
  await pipeline.receive({ body: batchOf([good, bad, good]), method: 'POST', path: '/' });
  await runtime.putRaw('events/2025/11/07/09/event-1.json', JSON.stringify({ eventId: 'poison' }));
  await pipeline.load();
  expect(notices).toEqual([
    { fate: 'stored', eventIds: [good.eventId, good.eventId] },
    { fate: 'rejected', eventIds: [bad.eventId], reasons: [['clientId: is not a UUID']] },
    { fate: 'loaded', eventIds: [good.eventId] },
    { fate: 'duplicate', eventIds: [good.eventId] },
    { fate: 'quarantined', eventIds: ['poison'], reasons: [expect.any(Array)] },
  ]);
});
