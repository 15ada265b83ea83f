import { expect, test, vi } from 'vitest';
import { type Batch, type ClickstreamEvent, readEvent } from '../../../../../src/stream/events/index.ts';
import type { Answered } from '../../../../../src/stream/pipeline/index.ts';
import { startGenerator, visitors } from '../../../../../src/stream/runtimes/browser/generate.ts';

const NOW = Date.UTC(2025, 10, 7, 9);

const accept = async (body: string): Promise<Answered> => {
  const { events } = JSON.parse(body) as Batch;
  return { status: 200, body: { success: true, verdicts: events.map(({ eventId }) => ({ eventId, verdict: 'accepted' as const })) } };
};

test('the same seed gives the same visitors, another one gives others', () => {
  const first = [...visitors(7, 300, NOW)];
  expect([...visitors(7, 300, NOW)]).toEqual(first);
  expect([...visitors(8, 1, NOW)][0]?.eventId).not.toBe(first[0]?.eventId);
});

test('every generated event follows the contract and is in the last fourteen days', () => {
  for (const event of visitors(7, 2_000, NOW)) {
    expect(readEvent(event)).toHaveProperty('event');
    const days = (NOW - Date.parse((event as ClickstreamEvent).eventTime ?? '')) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThanOrEqual(14);
  }
});

test('all requested events are generated, posted and counted', async () => {
  const onProgress = vi.fn();
  const { done } = startGenerator(7, 1_234, { post: accept, onProgress, clock: () => NOW });
  expect(await done).toEqual({ made: 1_234, stored: 1_234, rejected: 0, seconds: 0 });
  expect(onProgress.mock.lastCall?.[0]).toMatchObject({ made: 1_234, of: 1_234 });
});

test('a pause starts between two batches, and stopping ends a pause too', async () => {
  const post = vi.fn(accept);
  const { steer, done } = startGenerator(7, 50_000, { post, onProgress: () => {}, clock: () => NOW });
  steer('pause');
  await new Promise((later) => setImmediate(later));
  const before = post.mock.calls.length;
  await new Promise((later) => setImmediate(later));
  expect(post.mock.calls.length).toBe(before);
  steer('stop');
  expect((await done).made).toBeLessThan(50_000);
});

test('a collector that stores nothing ends it with a reason', async () => {
  const post = async (): Promise<Answered> => ({ status: 503, body: { success: false, message: 'full' } });
  await expect(startGenerator(7, 10, { post, onProgress: () => {}, clock: () => NOW }).done).rejects.toThrow('full');
});
