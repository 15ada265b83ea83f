import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Batch, ClickstreamEvent, Verdict } from '../../../../src/stream/events/index.ts';
import type { Sender } from '../../../../src/stream/tracker/sender.ts';
import type { Refusal } from '../../../../src/stream/tracker/types.ts';
import { ours } from '../events/sample.ts';
import { freshly } from './fresh.ts';

const many = (count: number): ClickstreamEvent[] => Array.from({ length: count }, (_, index) => ({ ...ours, eventId: `e${index}` }));
const all = (verdict: Verdict['verdict'], { events }: Batch): Verdict[] => events.map(({ eventId }) => ({ eventId, verdict }));

interface Bench {
  sender: Sender;
  /** Event ids of each request. */
  requests: string[][];
  /** Events that are still queued. */
  queued: () => string[];
  /** Stages told, by event id. */
  outcomes: Record<string, string[]>;
}

/** A sender of these events whose collector answers as `answer` says; an answer that is not a list is thrown. */
function bench(events: ClickstreamEvent[], answer: (batch: Batch, request: number) => Verdict[] | Refusal, most = 50): Bench {
  let left = events;
  const requests: string[][] = [];
  const outcomes: Record<string, string[]> = {};
  const queue = {
    oldest: async (count: number) => left.slice(0, count),
    remove: async (gone: readonly ClickstreamEvent[]) => {
      left = left.filter((event) => !gone.includes(event));
      return undefined;
    },
  };
  const transport = async (batch: Batch): Promise<Verdict[]> => {
    requests.push(batch.events.map(({ eventId }) => eventId));
    const given = answer(batch, requests.length);
    if (Array.isArray(given)) return given;
    throw given;
  };
  const notify = (stage: string, { eventId }: { eventId: string }): void => {
    outcomes[eventId] = [...(outcomes[eventId] ?? []), stage];
  };
  const sender = tracker.createSender('test', queue, transport, most, new Map(), notify);
  return { sender, requests, queued: () => left.map(({ eventId }) => eventId), outcomes };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

const tracker = freshly(() => import('../../../../src/stream/tracker/sender.ts'));

test('a queue is sent in batches, oldest first, and each event is removed after its response', async () => {
  const { sender, requests, queued, outcomes } = bench(many(120), (batch) => all('accepted', batch));
  await sender.flush();
  expect(requests.map(({ length }) => length)).toEqual([50, 50, 20]);
  expect(requests.flat()).toEqual(many(120).map(({ eventId }) => eventId));
  expect(queued()).toEqual([]);
  expect(outcomes['e7']).toEqual(['sent', 'accepted']);
});

test('failed events stay in the queue and are sent again with the same ids, after longer and longer waits', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.999);
  const { sender, requests, queued, outcomes } = bench(many(2), (batch, request) => (request < 4 ? {} : all('accepted', batch)));
  await sender.flush();
  expect(queued()).toEqual(['e0', 'e1']);
  for (const [wait, count] of [
    [998, 1],
    [2, 2],
    [1_996, 2],
    [2, 3],
    [4_000, 4],
  ] as const) {
    await vi.advanceTimersByTimeAsync(wait);
    expect(requests).toHaveLength(count);
  }
  expect(queued()).toEqual([]);
  expect(outcomes['e0']).toEqual(['sent', 'queued', 'sent', 'queued', 'sent', 'queued', 'sent', 'accepted']);
});

describe('one bad event does not affect the others', () => {
  test.each([400, 413, 422])('it is found by halving when the response is only a %i', async (status) => {
    const { sender, outcomes } = bench(many(20), (batch) =>
      batch.events.some(({ eventId }) => eventId === 'e13') ? { status, message: `HTTP ${status}` } : all('accepted', batch),
    );
    await sender.flush();
    expect(outcomes['e13']?.at(-1)).toBe('rejected');
    expect(Object.values(outcomes).filter((stages) => stages.at(-1) === 'accepted')).toHaveLength(19);
  });

  test('it is named by its verdict', async () => {
    const { sender, queued, outcomes } = bench(many(3), ({ events }) =>
      events.map(({ eventId }) => ({ eventId, verdict: eventId === 'e1' ? 'rejected' : 'accepted' })),
    );
    await sender.flush();
    expect(queued()).toEqual([]);
    expect(outcomes['e1']).toEqual(['sent', 'rejected']);
  });

  test('it stays queued for a retry, while the others are removed', async () => {
    const { sender, queued } = bench(many(3), ({ events }) =>
      events.map(({ eventId }) => ({ eventId, verdict: eventId === 'e0' ? 'retry' : 'accepted' })),
    );
    await sender.flush();
    expect(queued()).toEqual(['e0']);
  });
});

test('a collector with a lower limit gets smaller batches from then on', async () => {
  const { sender, requests } = bench(many(40), (batch) => (batch.events.length > 10 ? { status: 413 } : all('accepted', batch)));
  await sender.flush();
  expect(requests.map(({ length }) => length)).toEqual([40, 20, 10, 10, 10, 10]);
});

test('a request without a response is abandoned after half a minute', async () => {
  const { sender, queued, requests } = bench(many(1), (batch) => all('accepted', batch));
  const stuck = tracker.createSender(
    'test',
    { oldest: async () => many(1), remove: async () => undefined },
    () => new Promise(() => {}),
    50,
    new Map(),
    () => {},
  );
  const flushed = stuck.flush();
  await vi.advanceTimersByTimeAsync(30_000);
  await flushed;
  expect([queued(), requests]).toEqual([['e0'], []]);
  await sender.flush();
  expect(queued()).toEqual([]);
});

test.each(['first', 'second'])('events of this tab are sent a second after the %s reading of the store failed', async (which) => {
  const own = new Map(many(2).map((event) => [event.eventId, event]));
  const requests: string[][] = [];
  let readings = 0;
  const sender = tracker.createSender(
    'test',
    {
      oldest: async () => {
        readings += 1;
        return readings === (which === 'first' ? 1 : 2) ? [] : [...own.values()];
      },
      remove: async (gone) => {
        for (const { eventId } of gone) own.delete(eventId);
      },
    },
    async (batch) => {
      requests.push(batch.events.map(({ eventId }) => eventId));
      return all('accepted', batch);
    },
    1,
    own,
    () => {},
  );
  await sender.flush();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(requests).toEqual([['e0'], ['e1']]);
});

test('an accepted event that cannot be removed is not sent twice', async () => {
  const requests: number[] = [];
  const sender = tracker.createSender(
    'test',
    { oldest: async () => many(1), remove: () => Promise.reject(new Error('shut')) },
    async (batch) => {
      requests.push(batch.events.length);
      return all('accepted', batch);
    },
    50,
    new Map(),
    () => {},
  );
  await sender.flush();
  await sender.flush();
  expect(requests).toEqual([1]);
});

test('accepted events that cannot be removed do not hold up the others', async () => {
  const events = many(400);
  const requests: string[][] = [];
  const sender = tracker.createSender(
    'test',
    { oldest: async (count) => events.slice(0, count), remove: () => Promise.reject(new Error('shut')) },
    async (batch) => {
      requests.push(batch.events.map(({ eventId }) => eventId));
      return all('accepted', batch);
    },
    50,
    new Map(),
    () => {},
  );
  await sender.flush();
  expect(requests.flat()).toEqual(events.map(({ eventId }) => eventId));
});

test('the last events of a page are sent immediately, up to the keepalive limit, without those in flight', () => {
  const { sender, requests } = bench([], () => []);
  const events = many(400);
  sender.last(events);
  const sent = requests.flat();
  expect(sent).toEqual(events.slice(0, sent.length).map(({ eventId }) => eventId));
  expect(sent.length).toBeGreaterThan(50);
  expect(JSON.stringify(events.slice(0, sent.length)).length).toBeLessThan(65_536);
  sender.last(events.slice(0, sent.length));
  expect(requests.flat()).toHaveLength(sent.length);
});

test('one event is sent per request where the ingest does not support batches', async () => {
  const { sender, requests } = bench(many(3), (batch) => all('accepted', batch), 1);
  await sender.flush();
  expect(requests).toEqual([['e0'], ['e1'], ['e2']]);
});
