import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ClickstreamEvent } from '../../../../src/events/index.ts';
import { openQueue } from '../../../../src/tracker/queue/queue.ts';
import { ours, reference } from '../../events/sample.ts';

const many = (count: number): ClickstreamEvent[] =>
  Array.from({ length: count }, (_, index) => ({ ...reference, eventTime: '2025-11-07T09:30:00.000Z', eventId: `e${index}` }));
const ids = (events: readonly ClickstreamEvent[]): string[] => events.map(({ eventId }) => eventId);
const unchanged = (): undefined => undefined;

/** Node has no IndexedDB: these are the queue's fallbacks. */
let kept: Map<string, string>;
let full = false;

beforeEach(() => {
  kept = new Map();
  full = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new Error('full');
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('without a database the queue lives in localStorage, for the next visit', async () => {
  await openQueue('shop', 100).append(many(3), unchanged);
  expect(ids(await openQueue('shop', 100).oldest(10))).toEqual(['e0', 'e1', 'e2']);
});

test('an event leaves when it is removed, and nothing stays behind', async () => {
  const queue = openQueue('shop', 100);
  const events = many(3);
  await queue.append(events, unchanged);
  await queue.remove(events.slice(0, 2));
  expect(ids(await queue.oldest(10))).toEqual(['e2']);
  await queue.remove(events);
  expect(kept.has('shop:queue')).toBe(false);
});

test('beyond its capacity the oldest go, and are returned to be told of', async () => {
  const queue = openQueue('shop', 2);
  expect(ids(await queue.append(many(5), unchanged))).toEqual(['e0', 'e1', 'e2']);
  expect(ids(await queue.oldest(10))).toEqual(['e3', 'e4']);
});

test.each([
  [
    'is full',
    () => {
      full = true;
    },
  ],
  ['is missing', () => void vi.stubGlobal('localStorage', undefined)],
])('where localStorage %s the queue lives in memory', async (_, spoil) => {
  spoil();
  const queue = openQueue('shop', 100);
  const events = many(3);
  await queue.append(events, unchanged);
  expect(ids(await queue.oldest(10))).toEqual(['e0', 'e1', 'e2']);
  await queue.remove(events);
  expect(await queue.oldest(10)).toEqual([]);
});

test.each([['"text"'], ['7'], ['{'], ['{}'], ['null']])('a queue that something else wrote, %s, is an empty one', async (text) => {
  kept.set('shop:queue', text);
  expect(await openQueue('shop', 100).oldest(10)).toEqual([]);
});

test('the visitor is remembered, unless what is kept is none', async () => {
  const visitor = { clientId: ours.clientId, sessionId: ours.sessionId, seen: 0, campaign: '' };
  await openQueue('shop', 100).append(many(1), () => visitor);
  const seen = vi.fn(() => visitor);
  await openQueue('shop', 100).append(many(1), seen);
  expect(seen).toHaveBeenCalledWith(visitor);
  kept.set('shop:visitor', '{"clientId":"me"}');
  const anew = vi.fn(() => visitor);
  await openQueue('shop', 100).append(many(1), anew);
  expect(anew).toHaveBeenCalledWith(undefined);
});

test('after it is destroyed nothing is left, and nothing is written again', async () => {
  const queue = openQueue('shop', 100);
  await queue.append(many(2), () => ({ clientId: ours.clientId, sessionId: ours.sessionId, seen: 0, campaign: '' }));
  queue.destroy();
  await queue.append(many(2), unchanged);
  expect([...kept.keys()]).toEqual([]);
});
