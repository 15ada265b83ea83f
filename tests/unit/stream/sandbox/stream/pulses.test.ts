import { expect, test } from 'vitest';
import { pulsesOf } from '../../../../../src/stream/sandbox/stream/pulses.ts';

test('Each piece of news goes along its arrows', () => {
  const pulses = pulsesOf([
    { step: { stage: 'queued', eventId: 'a', reasons: [] } },
    { step: { stage: 'accepted', eventId: 'a', reasons: [] } },
    { notice: { fate: 'rejected', eventIds: [null] } },
    { notice: { fate: 'loaded', eventIds: ['a'] } },
  ]);
  expect([...pulses]).toEqual([
    ['click', 1],
    ['refuse', 1],
    ['read', 1],
    ['insert', 1],
  ]);
});

test('A crowd is a few', () => {
  const crowd = Array.from({ length: 5_000 }, (_, nth) => `${nth}`);
  expect(pulsesOf([{ notice: { fate: 'stored', eventIds: crowd } }]).get('store')).toBe(3);
});
