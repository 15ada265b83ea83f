import { beforeEach, expect, test, vi } from 'vitest';
import type { ClickstreamEvent } from '../../../../src/stream/events/index.ts';
import { openQueue } from '../../../../src/stream/tracker/queue.ts';
import { reference } from '../events/sample.ts';

const many = (count: number): ClickstreamEvent[] =>
  Array.from({ length: count }, (_, index) => ({ ...reference, eventTime: '2025-11-07T09:30:00.000Z', eventId: `e${index}` }));
/** Events as they enter the queue, of no one yet. */
const fresh = (count: number): ClickstreamEvent[] =>
  many(count).map(({ clientId: _, sessionId: __, isFirstVisit: ___, ...rest }) => rest as ClickstreamEvent);
const ids = (events: readonly ClickstreamEvent[]): string[] => events.map(({ eventId }) => eventId);

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

test('without a database the queue is in localStorage, for the next visit', async () => {
  await openQueue('shop', 100).append(many(3));
  expect(ids(await openQueue('shop', 100).oldest(10))).toEqual(['e0', 'e1', 'e2']);
});

test('a removed event leaves nothing behind', async () => {
  const queue = openQueue('shop', 100);
  const events = many(3);
  await queue.append(events);
  await queue.remove(events.slice(0, 2));
  expect(ids(await queue.oldest(10))).toEqual(['e2']);
  await queue.remove(events);
  expect(kept.has('shop:queue')).toBe(false);
});

test('beyond its capacity the oldest events are removed and returned', async () => {
  const queue = openQueue('shop', 2);
  expect(ids(await queue.append(many(5)))).toEqual(['e0', 'e1', 'e2']);
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
])('where localStorage %s the queue is in memory', async (_, spoil) => {
  spoil();
  const queue = openQueue('shop', 100);
  const events = many(3);
  await queue.append(events);
  expect(ids(await queue.oldest(10))).toEqual(['e0', 'e1', 'e2']);
  await queue.remove(events);
  expect(await queue.oldest(10)).toEqual([]);
});

test.each([['"text"'], ['7'], ['{'], ['{}'], ['null']])('an invalid stored queue, %s, reads as empty', async (text) => {
  kept.set('shop:queue', text);
  expect(await openQueue('shop', 100).oldest(10)).toEqual([]);
});

test('the visitor is stored, and only the first event is a first visit', async () => {
  const [first, second] = [fresh(1), fresh(1)];
  await openQueue('shop', 100).append(first);
  await openQueue('shop', 100).append(second);
  expect(second[0]).toMatchObject({ clientId: first[0]?.clientId, sessionId: first[0]?.sessionId, isFirstVisit: false });
  expect(first[0]?.isFirstVisit).toBe(true);
});

test.each([['7'], ['"text"'], ['{}'], ['[]'], ['{']])('an invalid stored visitor, %s, is ignored', async (text) => {
  kept.set('shop:visitor', text);
  const events = fresh(2);
  await openQueue('shop', 100).append(events);
  for (const { clientId, sessionId } of events) expect([clientId, sessionId].join()).toMatch(/^[\da-f-]{36},[\da-f-]{36}$/);
});

test('spared events are available immediately, once, and keep their ids when appended later', async () => {
  const queue = openQueue('shop', 100);
  const events = fresh(2);
  queue.spare(events);
  const { clientId, sessionId } = events[0] ?? {};
  expect(ids(await openQueue('shop', 100).oldest(10))).toEqual(['e0', 'e1']);
  const appended = queue.append([...events, ...fresh(3).slice(2)]);
  expect(await appended).toEqual([]);
  const all = await queue.oldest(10);
  expect(ids(all)).toEqual(['e0', 'e1', 'e2']);
  for (const event of all) expect(event).toMatchObject({ clientId, sessionId });
});

test('a destroyed queue is empty and writes nothing', async () => {
  const queue = openQueue('shop', 100);
  await queue.append(fresh(2));
  queue.destroy();
  await queue.append(many(2));
  expect([...kept.keys()]).toEqual([]);
});
