import { describe, expect, test } from 'vitest';
import type { ClickstreamEvent } from '../../../../src/stream/events/index.ts';
import { stamp, type Visitor } from '../../../../src/stream/tracker/visitor.ts';
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
  stamp(undefined, events, ids(), Boolean);
  expect(events.map(({ isFirstVisit }) => isFirstVisit)).toEqual([true, false]);
  expect(events.map(({ clientId, sessionId }) => [clientId, sessionId])).toEqual([
    ['id-1', 'id-2'],
    ['id-1', 'id-2'],
  ]);
});

test('an event with ids keeps them, and creates no visitor', () => {
  const [gone, next] = [{ ...fresh('a'), clientId: 'client', sessionId: 'session', isFirstVisit: true }, fresh('b')];
  stamp(undefined, [gone, next], ids(), Boolean);
  expect(gone).toMatchObject({ clientId: 'client', sessionId: 'session', isFirstVisit: true });
  expect(next).toMatchObject({ clientId: 'id-1', sessionId: 'id-2', isFirstVisit: true });
});

describe('a stored visitor', () => {
  const uuid = '7b0c0000-0000-4000-8000-000000000000';
  const whole = { clientId: uuid, sessionId: uuid, seen: Date.parse('2025-11-07T09:20:00.000Z'), campaign: '' };

  test('is the visitor of the next event', () => {
    const event = fresh('a');
    stamp(whole, [event], ids(), Boolean);
    expect(event).toMatchObject({ clientId: uuid, sessionId: uuid, isFirstVisit: false });
  });

  test.each([
    ...[null, 7, 'text', {}, [], true],
    ...[{ clientId: 7 }, { clientId: 'me' }, { sessionId: null }, { sessionId: undefined }].map((damage) => ({ ...whole, ...damage })),
  ])('that is damaged, %j, is replaced by a new one', (stored) => {
    const event = fresh('a');
    const visitor = stamp(stored as unknown as Visitor, [event], ids(), Boolean);
    expect(event).toMatchObject({ clientId: 'id-1', sessionId: 'id-2' });
    expect(visitor).toMatchObject({ clientId: 'id-1', sessionId: 'id-2' });
  });

  test.each(['x', null, -1.5, 1e300])('with the damaged time %j starts a session of the same client', (seen) => {
    const event = fresh('a');
    stamp({ ...whole, seen } as unknown as Visitor, [event], ids(), Boolean);
    expect(event).toMatchObject({ clientId: uuid, sessionId: 'id-1' });
  });
});
