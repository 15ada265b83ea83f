import { expect, test } from 'vitest';
import { happenedAt } from '../../../../../src/stream/pipeline/load/happened-at.ts';

const received = Date.parse('2025-11-07T09:00:00.000Z');
const at = (eventTime?: string, sentTime?: string): string => new Date(happenedAt(received, eventTime, sentTime)).toISOString();

test('an event happened as long before its receipt as it waited to be sent, whatever the client’s clock', () => {
  expect(at('2025-11-07T08:59:00.000Z', '2025-11-07T08:59:30.000Z')).toBe('2025-11-07T08:59:30.000Z');
  expect(at('2031-01-01T00:00:00.000Z', '2031-01-01T00:01:00.000Z')).toBe('2025-11-07T08:59:00.000Z');
  expect(at('2025-11-05T09:00:00.000Z', '2025-11-07T09:00:00.000Z')).toBe('2025-11-05T09:00:00.000Z');
});

test('without a sent time the event time is used, but never after the receive time', () => {
  expect(at('2025-11-07T08:00:00.000Z')).toBe('2025-11-07T08:00:00.000Z');
  expect(at('2025-11-07T09:00:01.000Z')).toBe('2025-11-07T09:00:00.000Z');
});

test('where the clock jumped, or there is no time, it is the receive time', () => {
  expect(at()).toBe('2025-11-07T09:00:00.000Z');
  expect(at(undefined, '2025-11-07T08:59:30.000Z')).toBe('2025-11-07T09:00:00.000Z');
  expect(at('2025-11-07T08:59:30.000Z', '2025-11-07T08:00:00.000Z')).toBe('2025-11-07T09:00:00.000Z');
  expect(at('1970-01-01T00:00:00.000Z', '2025-11-07T08:00:00.000Z')).toBe('2025-11-07T09:00:00.000Z');
});
