// What a client hears.
import { expect, test } from 'vitest';
import { anEvent, batchOf, referenceEvent } from '../events.ts';
import type { RuntimeUnderTest } from '../runtime.ts';

export function answers(runtime: () => RuntimeUnderTest): void {
  test('one event is answered as the reference ingest answers', async () => {
    expect(await runtime().post(JSON.stringify(referenceEvent()))).toEqual({ status: 200, body: { success: true } });
    const bad = await runtime().post(JSON.stringify(referenceEvent({ clientId: 'me' })));
    expect(bad).toEqual({ status: 400, body: { success: false, message: 'clientId: is not a UUID' } });
  });

  test('a batch is answered with a verdict for each event, in its order', async () => {
    const good = anEvent();
    const bad = anEvent({ isFirstVisit: 'yes' });
    const { status, body } = await runtime().post(batchOf([good, bad, null]));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      success: false,
      verdicts: [
        { eventId: good.eventId, verdict: 'accepted' },
        { eventId: bad.eventId, verdict: 'rejected', reasons: ['isFirstVisit: is not a boolean'] },
        { eventId: null, verdict: 'rejected' },
      ],
    });
    expect(await runtime().post(batchOf([anEvent()]))).toMatchObject({ status: 200, body: { success: true } });
  });

  test('an id in upper case is returned unmodified and stored in lower case', async () => {
    const event = anEvent();
    const { body } = await runtime().post(batchOf([{ ...event, eventId: event.eventId.toUpperCase() }]));
    expect(body).toMatchObject({ verdicts: [{ eventId: event.eventId.toUpperCase(), verdict: 'accepted' }] });
    await runtime().load();
    expect(await runtime().query('select event_id::text from fact_events')).toEqual([{ event_id: event.eventId }]);
  });

  test.each([
    ['an empty body', '', 'body: is not JSON'],
    ['half an object', '{"eventName":"page_v', 'body: is not JSON'],
    ['an array', '[]', 'event: Invalid input: expected object, received array'],
    ['a string', '"page_view"', 'event: Invalid input: expected object, received string'],
    ['a number', '1e999', 'event: Invalid input'],
    ['null', 'null', 'event: Invalid input: expected object, received null'],
    ['an envelope without events', '{"sentTime":"2025-11-07T09:00:10.000Z","events":[]}', 'events: is empty'],
    ['an envelope whose events are not a list', '{"sentTime":"2025-11-07T09:00:10.000Z","events":{"0":1}}', 'events: is not a list'],
    ['an envelope without a time', '{"events":[{}]}', 'sentTime: is not an ISO 8601 time'],
    ['a form', 'eventName=page_view', 'body: is not JSON'],
  ])('%s is rejected with a reason, counted as one and stored', async (_name, body, reason) => {
    const answer = await runtime().post(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ success: false, message: expect.stringContaining(reason) });
    expect(await runtime().counters()).toMatchObject({ received: 1, rejected: 1, stored: 0 });
    const [kept] = await runtime().rejected();
    expect(kept?.reasons.join()).toContain(reason);
    expect(kept).toSatisfy((line: object) => 'body' in line || 'event' in line);
  });

  test('a byte order mark before the JSON is left out', async () => {
    expect(await runtime().post(`\uFEFF${batchOf([anEvent()])}`)).toMatchObject({ status: 200, body: { success: true } });
    await runtime().load();
    expect(await runtime().counters()).toMatchObject({ stored: 1, loaded: 1, rejected: 0 });
  });

  test('a type that is not JSON is rejected and stored; text/plain, which needs no preflight, passes', async () => {
    const event = JSON.stringify(anEvent());
    expect(await runtime().post(event, { 'content-type': 'text/xml' })).toMatchObject({ status: 415 });
    expect(await runtime().post(event, { 'content-type': 'text/plain;charset=UTF-8' })).toMatchObject({ status: 200 });
    expect(await runtime().counters()).toMatchObject({ received: 2, stored: 1, rejected: 1 });
    expect((await runtime().rejected())[0]).toMatchObject({ body: event, length: event.length });
  });

  test('each event is stored with the time and source of its request, and never with a complete IP address', async () => {
    await runtime().post(batchOf([{ ...anEvent(), _ingest: { receivedAt: '1999-01-01T00:00:00Z' }, later: 'field' }]), {
      'user-agent': 'Tester/1',
    });
    const [key = ''] = await runtime().rawKeys();
    expect(key).toMatch(/^events\/\d{4}\/\d\d\/\d\d\/\d\d\/batch-.*-1\.ndjson$/);
    const stored = JSON.parse((await runtime().readRaw(key)).trim());
    expect(stored).toMatchObject({
      later: 'field',
      _ingest: { method: 'POST', sentTime: expect.any(String), requestId: expect.any(String) },
    });
    expect(stored._ingest.receivedAt).not.toContain('1999');
    expect(stored._ingest.sourceIp ?? '0.0.0.0').toMatch(/(\.0|::)$/);
  });
}
