// Events through Firehose: taken, half taken, refused, and at last equal at both ends.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ClickstreamEvent, limits } from '../../src/stream/events/index.ts';
import { traffic } from '../../src/stream/pipeline/traffic.ts';
import { randomFrom, uuidFrom } from '../../src/stream/shop/index.ts';
import { balanced } from '../contract/balance.ts';
import { anEvent, batchOf } from '../contract/events.ts';
import { inLambda } from '../contract/in-lambda.ts';
import type { RuntimeUnderTest } from '../contract/runtime.ts';
import { type Cloud, openCloud } from './cloud.ts';
import { firehoseFails, firehoseTakes, s3Refuses, times, together } from './faults.ts';
import { hasMoto, withMoto } from './moto.ts';
import { type Call, healthy } from './proxy.ts';

/** Half a record each, so that a batch of them is many records. */
const large = (): ReturnType<typeof anEvent> => anEvent({ later: 'x'.repeat(28_000) });
const isBatch = ({ target }: Call): boolean => target.endsWith('.PutRecordBatch');

describe.skipIf(!hasMoto)(withMoto('events through Firehose'), () => {
  let cloud: Cloud;
  let runtime: RuntimeUnderTest;
  beforeAll(async () => {
    cloud = await openCloud({ stream: true });
    runtime = inLambda(cloud);
  });
  beforeEach(() => cloud.reset());
  afterAll(() => cloud.close());

  const ours = async (): Promise<string[]> => (await runtime.rawKeys()).filter((key) => key.includes('/batch-'));

  test('a batch is one record, and Firehose’s object is loaded', async () => {
    expect(await runtime.post(batchOf(Array.from({ length: 100 }, () => anEvent())))).toMatchObject({
      status: 200,
      body: { success: true },
    });
    const [call, ...more] = cloud.proxy.calls();
    expect(more).toEqual([]);
    expect(JSON.parse(call?.body.toString() ?? '').Records).toHaveLength(1);
    expect(await runtime.load()).toMatchObject({ objects: 1, loaded: 100 });
    expect(await balanced(runtime)).toMatchObject({ received: 100, loaded: 100 });
  });

  test('only the records that Firehose refuses are sent again: each event arrives once', async () => {
    cloud.proxy.behave(
      times(
        2,
        firehoseTakes((index) => index % 2 === 1),
      ),
    );
    expect(await runtime.post(batchOf(Array.from({ length: 40 }, large)))).toMatchObject({ status: 200, body: { success: true } });
    const counts = cloud.proxy.calls().map(({ body }) => JSON.parse(body.toString()).Records.length);
    expect(counts).toEqual([5, 3, 2]);
    await runtime.load();
    expect(await balanced(runtime)).toMatchObject({ stored: 40, loaded: 40, duplicate: 0 });
    expect(await ours()).toEqual([]);
  });

  test('records that Firehose keeps refusing go directly to the raw log, are reported, and are loaded like the rest', async () => {
    cloud.proxy.behave(firehoseTakes((index) => index > 1));
    cloud.receive.said();
    expect(await runtime.post(batchOf(Array.from({ length: 40 }, large)))).toMatchObject({ status: 200, body: { success: true } });
    const [key, ...others] = await ours();
    expect(others).toEqual([]);
    expect(key).toMatch(/-16\.ndjson$/);
    expect(cloud.receive.said().join('\n')).toMatch(/Events bypassed Firehose and went to the raw log[\s\S]*events: 16/);
    await runtime.load();
    expect(await balanced(runtime)).toMatchObject({ stored: 40, loaded: 40, duplicate: 0 });
  });

  test.each([
    ['a missing stream is not retried', 'ResourceNotFoundException', 400, 1],
    ['a failing service is tried five times', 'ServiceUnavailableException', 503, 5],
  ])('%s, and the events go directly to the raw log', async (_name, error, status, calls) => {
    cloud.proxy.behave(firehoseFails(error, status));
    expect(await runtime.post(batchOf([anEvent(), anEvent()]))).toMatchObject({ status: 200, body: { success: true } });
    expect(cloud.proxy.calls().filter(isBatch)).toHaveLength(calls);
    expect(await ours()).toHaveLength(1);
    await runtime.load();
    expect(await balanced(runtime)).toMatchObject({ loaded: 2 });
  });

  test('when S3 refuses too, the client keeps its events; those that Firehose accepted are loaded once', async () => {
    const events = Array.from({ length: 20 }, large);
    const onlyTheFirst = times(
      1,
      firehoseTakes((index) => index === 0),
    );
    cloud.proxy.behave(
      together(
        onlyTheFirst,
        firehoseTakes(() => false),
        s3Refuses('PUT'),
      ),
    );
    const { status, body } = await runtime.post(batchOf(events));
    expect(status).toBe(503);
    expect((body as { verdicts: { verdict: string }[] }).verdicts.every(({ verdict }) => verdict === 'retry')).toBe(true);
    cloud.proxy.behave(healthy);
    expect(await runtime.post(batchOf(events))).toMatchObject({ status: 200, body: { success: true } });
    await runtime.load();
    const { loaded, duplicate } = await balanced(runtime);
    expect(loaded).toBe(20);
    expect(duplicate).toBeGreaterThan(0);
  });

  test('rejected events are in S3 with their reasons', async () => {
    expect(await runtime.post(batchOf([anEvent(), anEvent({ clientId: 'me' })]))).toMatchObject({ status: 200, body: { success: false } });
    expect(await runtime.rejected()).toMatchObject([{ reasons: ['clientId: is not a UUID'] }]);
    await runtime.load();
    expect(await balanced(runtime)).toMatchObject({ received: 2, rejected: 1, loaded: 1 });
  });

  test('a day of visitors: the report counts every event that was sent, whatever failed in between', async () => {
    const random = randomFrom(8);
    const products = [
      { id: 'deck-65', name: 'Deck 65', category: 'Keyboards', brand: 'Keelwright', urlPath: '/products/deck-65', price: 89 },
    ];
    const visits = traffic({ random, ids: () => uuidFrom(random), products, start: Date.UTC(2025, 10, 7, 9), span: 3_600_000 });
    const sent: ClickstreamEvent[] = [];
    let batches = 0;
    while (sent.length < 3_000) {
      const events = Array.from(
        { length: Math.min(limits.batchEvents, 1 + Math.floor(random() * 200)) },
        () => visits.next().value as ClickstreamEvent,
      );
      sent.push(...events);
      batches += 1;
      if (batches % 3 === 0)
        cloud.proxy.behave(
          times(
            1,
            firehoseTakes(() => false),
          ),
        );
      if (batches % 7 === 0) cloud.proxy.behave(firehoseFails('ResourceNotFoundException', 400));
      if (batches % 11 === 0) await runtime.restart();
      const body = batchOf(events, '2025-11-08T12:00:00.000Z');
      expect(await runtime.post(body)).toMatchObject({ status: 200, body: { success: true } });
      // An answer that was lost: the tracker sends the same again.
      if (batches % 5 === 0) await runtime.post(body);
      if (batches % 4 === 0) await runtime.load();
      cloud.proxy.behave(healthy);
    }
    await runtime.load();
    const { totals, topEvents } = await cloud.seen.report();
    const named = Map.groupBy(sent, ({ eventName }) => eventName);
    const of = (name: ClickstreamEvent['eventName']): number => named.get(name)?.length ?? 0;
    expect(totals).toEqual({
      events: sent.length,
      uniqueClients: new Set(sent.map(({ clientId }) => clientId)).size,
      sessions: new Set(sent.map(({ sessionId }) => sessionId)).size,
      users: new Set(sent.flatMap(({ userId }) => userId ?? [])).size,
      checkoutRate: of('checkout_complete') / of('add_to_cart_click'),
    });
    for (const { eventName, events } of topEvents)
      expect([eventName, events]).toEqual([eventName, of(eventName as ClickstreamEvent['eventName'])]);
    expect(await balanced(runtime)).toMatchObject({ loaded: sent.length, quarantined: 0, waiting: 0 });
  });
});
