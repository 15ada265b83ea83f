import { expect, test } from 'vitest';
import { answerSchema, batchSchema, limits } from '../../../src/events/index.ts';
import { ours } from './sample.ts';

const sentTime = '2025-11-07T09:30:01.000Z';

test('a batch says when it was sent and holds events that are still to be judged', () => {
  expect(batchSchema.parse({ sentTime, events: [ours, { broken: true }] }).events).toHaveLength(2);
});

test.each([
  [{ sentTime, events: [] }],
  [{ sentTime, events: ours }],
  [{ events: [ours] }],
  [{ sentTime: 'now', events: [ours] }],
  [{ sentTime, events: Array(limits.batchEvents + 1).fill(ours) }],
])('what is not a batch is refused', (value) => {
  expect(batchSchema.safeParse(value).success).toBe(false);
});

test('an answer of the reference ingest is an answer, and so is one with verdicts', () => {
  expect(answerSchema.safeParse({ success: true }).success).toBe(true);
  const verdicts = [{ eventId: ours.eventId, verdict: 'rejected', reasons: ['product.price: is not a number'] }];
  expect(answerSchema.safeParse({ success: false, verdicts }).success).toBe(true);
  expect(answerSchema.safeParse({ success: true, verdicts: [{ eventId: ours.eventId, verdict: 'lost' }] }).success).toBe(false);
});
