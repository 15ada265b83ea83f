import { expect, test } from 'vitest';
import { answerSchema, batchSchema, limits } from '../../../../src/stream/events/index.ts';
import { ours } from './sample.ts';

const sentTime = '2025-11-07T09:30:01.000Z';

test('a batch has its sent time and events that are not validated yet', () => {
  expect(batchSchema.parse({ sentTime, events: [ours, { broken: true }] }).events).toHaveLength(2);
});

test.each([
  [{ sentTime, events: [] }],
  [{ sentTime, events: ours }],
  [{ events: [ours] }],
  [{ sentTime: 'now', events: [ours] }],
  [{ sentTime, events: Array(limits.batchEvents + 1).fill(ours) }],
])('a value that is not a batch is refused', (value) => {
  expect(batchSchema.safeParse(value).success).toBe(false);
});

test('a response of the reference ingest is valid, and so is one with verdicts', () => {
  expect(answerSchema.safeParse({ success: true }).success).toBe(true);
  const verdicts = [{ eventId: ours.eventId, verdict: 'rejected', reasons: ['product.price: is not a number'] }];
  expect(answerSchema.safeParse({ success: false, verdicts }).success).toBe(true);
  expect(answerSchema.safeParse({ success: true, verdicts: [{ eventId: ours.eventId, verdict: 'lost' }] }).success).toBe(false);
});
