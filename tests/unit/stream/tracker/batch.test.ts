import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../../../../src/stream/events/index.ts';
import { sizeOf } from '../../../../src/stream/tracker/json.ts';
import { BATCH_EVENTS, batchOf, IN_FLIGHT_BYTES } from '../../../../src/stream/tracker/sender.ts';
import { ours } from '../events/sample.ts';

const events = fc.array(
  fc.string({ maxLength: 300, unit: 'grapheme' }).map((userId) => ({ ...ours, userId })),
  { maxLength: 80 },
);

test('a batch is as many of the first events as fit', () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20_000 }), (all, most, room) => {
      const batch = batchOf(all, most, room);
      expect(batch).toEqual(all.slice(0, batch.length));
      expect(batch.length).toBeLessThanOrEqual(most);
      if (batch[0]) expect(sizeOf(batch)).toBeLessThanOrEqual(room);
      const next = all[batch.length];
      if (next && batch.length < most) expect(batch.reduce((sum, event) => sum + sizeOf([event]), sizeOf([next]))).toBeGreaterThan(room);
    }),
  );
});

test('any valid event fits a batch, and what is in flight fits the limit of browsers', () => {
  expect(IN_FLIGHT_BYTES).toBeGreaterThanOrEqual(limits.eventBytes + 2);
  expect(BATCH_EVENTS).toBeLessThanOrEqual(limits.batchEvents);
  expect(IN_FLIGHT_BYTES).toBeLessThan(65_536);
});

test('sizes are bytes of UTF-8', () => {
  expect(sizeOf([{ ...ours, userId: 'ờ' }])).toBe(sizeOf([{ ...ours, userId: 'o' }]) + 2);
});
