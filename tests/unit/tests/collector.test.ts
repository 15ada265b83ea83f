import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Collector, startCollector } from '../../collector/collector.ts';
import { atMost, busy, failing, movedTo, offline, storedButFailing, storedThenCut } from '../../collector/faults.ts';
import { contract, judging } from '../../collector/wire.ts';

describe('the collector stub', () => {
  let collector: Collector;
  beforeEach(async () => {
    collector = await startCollector(contract);
  });
  afterEach(() => collector.close());

  const post = (...ids: string[]): Promise<Response> =>
    fetch(collector.origin, {
      method: 'POST',
      body: JSON.stringify({ sentTime: '2025-11-07T09:30:00Z', events: ids.map((eventId) => ({ eventId })) }),
      redirect: 'manual',
    });

  test('counts distinct events and their copies', async () => {
    await post('a', 'b');
    expect(await (await post('b', 'c')).json()).toMatchObject({ success: true, verdicts: [{ eventId: 'b' }, { eventId: 'c' }] });
    const { distinct, received, mostCopies } = collector.ledger;
    expect({ distinct, received, mostCopies }).toEqual({ distinct: 3, received: 4, mostCopies: 2 });
  });

  test('counts one event that is posted alone', async () => {
    await fetch(collector.origin, { method: 'POST', body: '{"eventId":"a"}' });
    expect(collector.ledger.events).toEqual([{ eventId: 'a' }]);
  });

  test.each([
    ['503', failing(503), 503, 0],
    ['503 after storing', storedButFailing, 503, 2],
    ['429', busy(7), 429, 0],
    ['413', atMost(10), 413, 0],
    ['a redirect', movedTo('/there', 307), 307, 0],
    ['verdicts that differ', judging(({ eventId }) => (eventId === 'a' ? 'rejected' : 'accepted'), 400), 400, 1],
  ])('%s is answered as such, and stores what it should', async (_, fault, status, stored) => {
    collector.behave(fault);
    expect((await post('a', 'b')).status).toBe(status);
    expect(collector.ledger.distinct).toBe(stored);
  });

  test.each([
    ['before', offline, 0],
    ['after', storedThenCut, 2],
  ])('a connection cut %s storing gives no answer', async (_, fault, stored) => {
    collector.behave(fault);
    await expect(post('a', 'b')).rejects.toThrow();
    expect(collector.ledger.distinct).toBe(stored);
  });

  test('a fault ends after its times', async () => {
    collector.behave(failing(500), 2);
    expect([(await post('a')).status, (await post('a')).status, (await post('a')).status]).toEqual([500, 500, 200]);
  });

  test('allows pages of any origin', async () => {
    const headers = { origin: 'http://shop.example', 'access-control-request-headers': 'content-type' };
    const allowed = await fetch(collector.origin, { method: 'OPTIONS', headers });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('http://shop.example');
    expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type');
  });
});
