import { expect, test } from 'vitest';
import type { ClickstreamEvent } from '../../../../src/stream/events/index.ts';
import { stamp } from '../../../../src/stream/tracker/visitor.ts';
import { reference } from '../events/sample.ts';

/** An event as it enters the queue. */
const fresh = (eventId: string): ClickstreamEvent => {
  const { clientId: _, sessionId: __, isFirstVisit: ___, ...rest } = reference;
  return { ...rest, eventId, eventTime: '2025-11-07T09:30:00.000Z' } as ClickstreamEvent;
};
const ids = (): (() => string) => {
  let count = 0;
  return () => `id-${++count}`;
};

test('only the first event of a new client is a first visit', () => {
  const events = [fresh('a'), fresh('b')];
  stamp(undefined, events, ids());
  expect(events.map(({ isFirstVisit }) => isFirstVisit)).toEqual([true, false]);
  expect(events.map(({ clientId, sessionId }) => [clientId, sessionId])).toEqual([
    ['id-1', 'id-2'],
    ['id-1', 'id-2'],
  ]);
});

test('an event with ids keeps them, and creates no visitor', () => {
  const [gone, next] = [{ ...fresh('a'), clientId: 'client', sessionId: 'session', isFirstVisit: true }, fresh('b')];
  stamp(undefined, [gone, next], ids());
  expect(gone).toMatchObject({ clientId: 'client', sessionId: 'session', isFirstVisit: true });
  expect(next).toMatchObject({ clientId: 'id-1', sessionId: 'id-2', isFirstVisit: true });
});
