// What is quarantined for good, and what is tried again.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPipeline, DamagedObject, GoneObject, type ObjectLog } from '../../../../../src/stream/pipeline/index.ts';
import { startLoads } from '../../../../../src/stream/runtimes/node/loads.ts';
import { balanced } from '../../../../contract/balance.ts';
import { anEvent, batchOf, referenceEvent, referenceObject } from '../../../../contract/events.ts';
import { type InProcess, openInProcess } from '../../../../contract/in-process.ts';

const hour = 'events/2025/11/07/09';

let runtime: InProcess;
beforeAll(async () => {
  runtime = await openInProcess();
});
beforeEach(() => runtime.reset());
afterAll(() => runtime.close());

const line = (): string => referenceObject(referenceEvent());

/** The pipeline over a log in which one object cannot be read, for that reason. */
const withFault = (faulty: string, fault: () => Error) => {
  const { raw } = runtime;
  const log: ObjectLog = {
    append: (key, text) => raw.append(key, text),
    list: (after, limit) => raw.list(after, limit),
    read: (key) => (key.endsWith(faulty) ? Promise.reject(fault()) : raw.read(key)),
  };
  return createPipeline({
    raw: log,
    rejected: runtime.rejectedLog,
    warehouse: runtime.database,
    clock: runtime.clock,
    ids: () => crypto.randomUUID(),
  });
};

test('a damaged object is quarantined with its reason, once, and what can be read of it is loaded', async () => {
  for (const name of ['a', 'b']) await runtime.putRaw(`${hour}/${name}`, line());
  const { load } = withFault('b', () => new DamagedObject('is half of something', { text: `${line()}\n${line()}` }));
  expect(await load()).toMatchObject({ objects: 2, loaded: 3, quarantined: 1, unreadable: [] });
  expect(await load()).toMatchObject({ objects: 0, unreadable: [] });
  expect((await runtime.ask('select line, reasons from quarantined_events')).rows).toEqual([[0, ['object: is half of something']]]);
  await balanced(runtime);
});

test('an object of nothing but damaged lines is counted whole, and takes a bounded part of the database', async () => {
  await runtime.putRaw(`${hour}/noise`, 'noise\n'.repeat(100_000));
  await runtime.putRaw(`${hour}/long`, `${'long '.repeat(1_000)}\n`.repeat(10_000));
  expect(await runtime.load()).toMatchObject({ objects: 2, quarantined: 110_000 });
  const { rows } = await runtime.ask('select count(*), sum(length(content)) < 20000000 from quarantined_events');
  expect(rows).toEqual([[20_001 + 2_049, true]]);
  await balanced(runtime);
});

test('an object that is gone is neither waiting nor quarantined', async () => {
  for (const name of ['a', 'b']) await runtime.putRaw(`${hour}/${name}`, line());
  const { load } = withFault('b', () => new GoneObject('b was removed'));
  expect(await load()).toMatchObject({ objects: 1, loaded: 1, quarantined: 0, unreadable: [] });
});

test('a passing fault leaves the object waiting, and the next load reads it', async () => {
  await runtime.putRaw(`${hour}/a`, line());
  const { load } = withFault('a', () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
  expect(await load()).toMatchObject({ objects: 0, unreadable: [{ key: `${hour}/a`, reason: 'socket hang up' }] });
  expect(await runtime.load()).toMatchObject({ objects: 1, loaded: 1 });
});

test('a load with damage is healthy, one with a passing fault is not', async () => {
  await runtime.putRaw(`${hour}/a`, line());
  for (const [fault, failed] of [
    [new DamagedObject('is damaged'), false],
    [new Error('timeout'), true],
  ] as const) {
    const loads = startLoads({
      load: withFault('a', () => fault).load,
      clock: Date.now,
      every: 86_400_000,
      loaded: () => {},
      failed: () => {},
    });
    await loads.now();
    expect(loads.latest()?.failed).toBe(failed);
    await loads.stop();
    await runtime.reset();
    await runtime.putRaw(`${hour}/a`, line());
  }
});

test('an object that the database rejects as a whole is quarantined, and the others of its transaction are loaded', async () => {
  const sessionId = crypto.randomUUID();
  await runtime.pglite.exec(`alter table fact_sessions add constraint refused check (session_id <> '${sessionId}')`);
  for (let batch = 0; batch < 5; batch += 1) await runtime.post(batchOf([anEvent(), anEvent(batch === 2 ? { sessionId } : {})]));
  expect(await runtime.load()).toMatchObject({ objects: 5, loaded: 8, quarantined: 2 });
  expect(await runtime.load()).toMatchObject({ objects: 0 });
  const { rows } = await runtime.ask('select events, reasons[1] from quarantined_events');
  expect(rows).toEqual([[2, expect.stringMatching(/^database: .*violates check constraint "refused"/)]]);
  await balanced(runtime);
  await runtime.pglite.exec('alter table fact_sessions drop constraint refused');
  expect(await runtime.replay({})).toMatchObject({ loaded: 10, quarantined: 0 });
});
