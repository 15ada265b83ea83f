import { expect, test } from 'vitest';
import { queuedIn } from '../../../../../src/stream/sandbox/app/figures.ts';
import { follow } from '../../../../../src/stream/sandbox/stream/follow.ts';

const step = (eventId: string, stage: 'queued' | 'sent' | 'accepted' | 'dropped') => ({ step: { eventId, stage, reasons: [] } });

test('What waits at the tracker are the shop’s events that no collector has answered for', () => {
  const stream = follow({ rows: [], seen: 0 }, [
    step('a', 'queued'),
    step('b', 'queued'),
    step('b', 'sent'),
    step('c', 'accepted'),
    step('d', 'dropped'),
  ]);
  expect(queuedIn(stream)).toBe(2);
});

test('Generated visitors have no tracker that could wait', () => {
  const stream = follow({ rows: [], seen: 0 }, [{ notice: { fate: 'rejected', eventIds: ['x'], reasons: [['event: is empty']] } }]);
  expect(queuedIn(stream)).toBe(0);
});
