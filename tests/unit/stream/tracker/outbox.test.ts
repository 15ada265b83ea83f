// Events that arrive one after the other while the database is slow, or hangs.
import { beforeEach, expect, test, vi } from 'vitest';
import type { ClickstreamEvent } from '../../../../src/stream/events/index.ts';
import { reference } from '../events/sample.ts';
import { fakeDatabase } from './database.ts';
import { freshly } from './fresh.ts';

const START = Date.UTC(2025, 10, 7);
let database: ReturnType<typeof fakeDatabase>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'], now: START });
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<void>) => work() } });
  database = fakeDatabase();
});

const loaded = freshly(() => import('../../../../src/stream/tracker/outbox.ts'));

/** Tracks an event a second, at most `count`; resolves with the seconds that each took to be sent. */
async function delays(count: number, seconds: number): Promise<number[]> {
  const took: number[] = [];
  const outbox = loaded.createOutbox(
    'shop',
    500,
    20_000,
    120,
    async ({ events }) => {
      for (const { eventId } of events) took[Number(eventId)] ??= (Date.now() - START) / 1_000 - Number(eventId);
      return events.map(({ eventId }) => ({ eventId, verdict: 'accepted' }));
    },
    () => {},
    () => {},
  );
  outbox.begin();
  for (let second = 0; second < seconds; second += 1) {
    const { clientId: _, sessionId: __, isFirstVisit: ___, ...event } = reference;
    if (second < count) outbox.enqueue({ ...event, eventId: `${second}`, eventTime: new Date().toISOString() } as ClickstreamEvent);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  return took;
}

test.each([2.9, 3.1, 5, Number.POSITIVE_INFINITY])('the delay does not grow where each answer takes %d seconds', async (seconds) => {
  database.wait = seconds * 1_000;
  const took = await delays(60, 90);
  expect(Object.keys(took)).toHaveLength(60);
  expect(Math.max(...took)).toBeLessThan(25);
});

test('what arrives while a write runs is written by the next one', async () => {
  database.wait = 2_500;
  await delays(10, 12);
  // Each write has the head; a write for each event would have been ten.
  expect(database.written).toBeLessThan(10);
});
