import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClickstreamEvent } from '../../../../src/stream/events/index.ts';
import { openQueue, type Queue } from '../../../../src/stream/tracker/queue.ts';
import { reference } from '../events/sample.ts';
import { fakeDatabase } from './database.ts';

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

describe('a damaged stored queue', () => {
  const [whole] = many(1);
  const huge = { ...whole, eventId: 'huge', pageUrl: 'x'.repeat(70_000) };

  test.each([
    ...[
      '"text"',
      'x',
      '7',
      '{',
      '{}',
      'null',
      '[null]',
      '[{}]',
      '["x",[],7,true]',
      '[{"eventName":"page_view"}]',
      '[{"eventId":7}]',
      '[{"eventId":"a"',
    ],
    JSON.stringify([huge]),
  ])('%.40s reads as empty and takes events', async (text) => {
    kept.set('shop:queue', text);
    const queue = openQueue('shop', 100);
    expect(await queue.oldest(10)).toEqual([]);
    const events = many(3);
    expect(await queue.append(events)).toEqual([]);
    expect(ids(await queue.oldest(10))).toEqual(['e0', 'e1', 'e2']);
    await queue.remove(events);
    expect(kept.has('shop:queue')).toBe(false);
  });

  test('keeps an event of the greatest size, with the ids that it got after it was measured', async () => {
    const event = { ...whole, eventId: 'long', pageUrl: 'x'.repeat(32_700) };
    kept.set('shop:queue', JSON.stringify([event]));
    expect(ids(await openQueue('shop', 100).oldest(10))).toEqual(['long']);
  });

  test('loses only what is damaged', async () => {
    const [first, second] = many(2);
    kept.set('shop:queue', JSON.stringify([null, first, huge, { eventName: 'page_view' }, 'x', [second], {}]));
    expect(ids(await openQueue('shop', 100).oldest(10))).toEqual(['e0', 'e1']);
  });
});

describe('the campaign of a tab', () => {
  /** The storage of one tab. */
  const tabStore = (): void => void vi.stubGlobal('sessionStorage', {});
  const at = (queue: Queue, url: string): Promise<string> => {
    const [event] = fresh(1);
    if (event) event.pageUrl = `https://shop.example/${url}`;
    return queue.append(event ? [event] : []).then(() => event?.sessionId ?? '');
  };

  test('begins one session, though a second tab came through another', async () => {
    tabStore();
    const one = openQueue('shop', 100);
    const first = await at(one, '?utm_source=a');
    tabStore();
    const two = openQueue('shop', 100);
    const second = await at(two, '?utm_source=b');
    expect(second).not.toBe(first);
    expect(await at(two, '?utm_source=b')).toBe(second);
  });

  test('is not entered again by a reload, nor by the way back to it', async () => {
    tabStore();
    const session = await at(openQueue('shop', 100), '?utm_source=a');
    expect(await at(openQueue('shop', 100), '?utm_source=a')).toBe(session);
    expect(await at(openQueue('shop', 100), 'cart')).toBe(session);
    expect(await at(openQueue('shop', 100), '?utm_source=a')).toBe(session);
    expect(await at(openQueue('shop', 100), '?utm_source=b')).not.toBe(session);
  });

  test('leaves nothing behind after a withdrawal', async () => {
    tabStore();
    const queue = openQueue('shop', 100);
    await at(queue, '?utm_source=a');
    expect(sessionStorage).toEqual({ 'shop:visitor': 'utm_source=a' });
    queue.destroy();
    expect(sessionStorage).toEqual({});
  });
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

describe('in a database', () => {
  test('an event is removed without a look at what earlier visits left', async () => {
    const database = fakeDatabase();
    const queue = openQueue('shop', 20_000);
    for (let visit = 0; visit < 20; visit += 1)
      await queue.append(many(100).map((one) => ({ ...one, eventId: `${visit}-${one.eventId}` })));
    const latest = fresh(3);
    await queue.append(latest);
    Object.assign(database, { read: 0, written: 0 });
    await queue.remove(latest);
    expect(database.read).toBeLessThan(4);
    expect(database.written).toBeLessThan(3);
    expect(await queue.oldest(3_000)).toHaveLength(2_000);
  });

  test('whatever is appended and removed, the rest stays in its order', async () => {
    const step = fc.oneof(fc.integer({ min: 1, max: 70 }), fc.array(fc.nat(300), { minLength: 1, maxLength: 30 }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        fakeDatabase();
        const queue = openQueue('shop', 20_000);
        let model: ClickstreamEvent[] = [];
        let count = 0;
        for (const one of steps) {
          if (typeof one === 'number') {
            const events = fresh(one).map((event) => ({ ...event, eventId: `${count++}` }));
            await queue.append(events);
            model.push(...events);
          } else {
            const sent = model.filter((_, at) => one.includes(at));
            await queue.remove(sent);
            model = model.filter((event) => !sent.includes(event));
          }
          expect(ids(await queue.oldest(2_000))).toEqual(ids(model));
        }
      }),
    );
  });
});
