import { expect, test, vi } from 'vitest';
import type { Batch } from '../../../../../src/stream/events/index.ts';
import { type Faults, noFaults } from '../../../../../src/stream/runtimes/browser/faults.ts';
import { createTransport, embedded } from '../../../../../src/stream/runtimes/browser/transport.ts';

const batch = {
  sentTime: '2025-11-07T09:00:10.000Z',
  events: [{ eventId: 'a', eventTime: '2025-11-07T09:00:00.000Z' }],
} as unknown as Batch;
const accepted = [{ eventId: 'a', verdict: 'accepted' as const }];

function under(faults: Partial<Faults>) {
  const post = vi.fn(async (_body: string) => ({ status: 200 as const, body: { success: true, verdicts: accepted } }));
  const poison = vi.fn(async (_batch: string) => {});
  const wait = vi.fn(async (_milliseconds: number) => {});
  return {
    post,
    poison,
    wait,
    send: createTransport({ carrier: () => embedded(post), poison, wait, faults: () => ({ ...noFaults, ...faults }) }),
  };
}

test('without faults a batch arrives once, unmodified', async () => {
  const { post, send } = under({});
  expect(await send(batch, false)).toEqual(accepted);
  expect(post.mock.calls).toEqual([[JSON.stringify(batch)]]);
});

test('offline nothing arrives, and the failure names no status', async () => {
  const { post, send } = under({ offline: true });
  await expect(send(batch, false)).rejects.not.toHaveProperty('status');
  expect(post).not.toHaveBeenCalled();
});

test('a failing collector answers 503 and stores nothing', async () => {
  const { post, send } = under({ errors: true });
  await expect(send(batch, false)).rejects.toHaveProperty('status', 503);
  expect(post).not.toHaveBeenCalled();
});

test('a slow network delays a batch, but never the last one of a page', async () => {
  const { wait, send } = under({ slow: 800 });
  await send(batch, true);
  expect(wait).not.toHaveBeenCalled();
  await send(batch, false);
  expect(wait).toHaveBeenCalledWith(800);
});

test('with duplicates a batch arrives twice and is answered once', async () => {
  const { post, send } = under({ duplicates: true });
  expect(await send(batch, false)).toEqual(accepted);
  expect(post).toHaveBeenCalledTimes(2);
});

test('a clock that is ahead moves event time and sent time by the same amount', async () => {
  const { post, send } = under({ skew: 3600 });
  await send(batch, false);
  const sent = JSON.parse(post.mock.calls[0]?.[0] ?? '');
  expect([sent.sentTime, sent.events[0].eventTime]).toEqual(['2025-11-07T10:00:10.000Z', '2025-11-07T10:00:00.000Z']);
});

test('a poison event is sent beside the batch and never in it', async () => {
  const { post, poison, send } = under({ poison: true });
  expect(await send(batch, false)).toEqual(accepted);
  expect(post.mock.calls).toEqual([[JSON.stringify(batch)]]);
  expect(poison).toHaveBeenCalledOnce();
});

test('a rejected batch is reported with its status and message', async () => {
  const post = async () => ({ status: 413 as const, body: { success: false, message: 'body: is too large' } });
  await expect(embedded(post)(batch, false)).rejects.toMatchObject({ status: 413, message: 'body: is too large' });
});

test('a collector that fails at the duplicate has the batch all the same', async () => {
  const carry = vi.fn(async () => accepted).mockRejectedValueOnce(new Error('gone'));
  const faulty = { ...noFaults, duplicates: true };
  const send = createTransport({ carrier: () => carry, poison: async () => {}, wait: async () => {}, faults: () => faulty });
  await expect(send(batch, false)).rejects.toThrow('gone');
  carry.mockImplementationOnce(async () => accepted).mockRejectedValueOnce(new Error('gone'));
  expect(await send(batch, false)).toEqual(accepted);
});
