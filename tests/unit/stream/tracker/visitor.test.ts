import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campaignOf, IDLE_MS, idle, type Visitor, visit } from '../../../../src/stream/tracker/visitor.ts';

const ids = (): (() => string) => {
  let count = 0;
  return () => `id-${++count}`;
};
const start = Date.parse('2025-11-07T09:00:00Z');
const event = (after: number, change: object = {}) => ({
  eventName: 'page_view' as const,
  pageUrl: 'https://shop.example/',
  eventTime: new Date(start + after).toISOString(),
  sessionId: undefined as unknown as string,
  ...change,
});
const known: Visitor = { clientId: 'client', sessionId: 'session', seen: start, campaign: '' };

test('the first event creates a client and a session', () => {
  expect(visit(undefined, event(0), ids(), Boolean)).toEqual({ clientId: 'id-1', sessionId: 'id-2', seen: start, campaign: '' });
});

describe('a session continues', () => {
  test('up to thirty minutes idle', () => {
    expect(visit(known, event(IDLE_MS), ids(), Boolean)).toEqual({ ...known, seen: start + IDLE_MS });
  });

  test('on a page that names the same campaign, or none', () => {
    const came = { ...known, campaign: 'utm_source=mail' };
    expect(visit(came, event(1, { pageUrl: 'https://shop.example/?utm_source=mail' }), ids(), Boolean).sessionId).toBe('session');
    expect(visit(came, event(1), ids(), Boolean)).toEqual({ ...came, seen: start + 1 });
  });

  test('when the clock is set back by less than that, from the time it shows now', () => {
    expect(visit(known, event(-IDLE_MS), ids(), Boolean)).toEqual({ ...known, seen: start - IDLE_MS });
  });

  test('on the page of another tab whose campaign is the one before', () => {
    const came = { ...known, campaign: 'utm_source=b' };
    const inFirstTab = event(1, { pageUrl: 'https://shop.example/?utm_source=a' });
    expect(visit(came, inFirstTab, ids(), () => false).sessionId).toBe('session');
  });

  test('when a page that was idle for hours only reports its engagement', () => {
    expect(visit(known, event(10 * IDLE_MS, { eventName: 'page_engagement' }), ids(), Boolean)).toEqual(known);
  });
});

describe('a new session starts for the same client', () => {
  test.each([
    ['after more than thirty minutes', event(IDLE_MS + 1), ''],
    ['after a visit by a clock that stood in the future', event(-IDLE_MS - 1), ''],
    ['with a new campaign', event(1, { pageUrl: 'https://shop.example/?gclid=abc' }), 'gclid=abc'],
    ['when the page ended the one before', event(1, { sessionId: '' }), ''],
  ])('%s', (_, next, campaign) => {
    expect(visit(known, next, ids(), Boolean)).toEqual({
      clientId: 'client',
      sessionId: 'id-1',
      seen: Date.parse(next.eventTime),
      campaign,
    });
  });
});

test('a campaign is made of utm_* and gclid, whatever else the address contains', () => {
  expect(campaignOf('https://shop.example/?a=1&utm_source=mail&utm_medium=email&b=2#top')).toBe('utm_source=mail,utm_medium=email');
  expect(campaignOf('https://shop.example/?gclid=abc')).toBe('gclid=abc');
  expect(campaignOf('https://shop.example/?sort=price')).toBe('');
});

test('over any sequence of events the client never changes, and no session comes back', () => {
  const step = fc.record({ wait: fc.integer({ min: 0, max: 2 * IDLE_MS }), source: fc.constantFrom('', '?utm_source=a', '?utm_source=b') });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const newId = ids();
      let now = 0;
      let visitor: Visitor | undefined;
      const seen: string[] = [];
      for (const { wait, source } of steps) {
        now += wait;
        const before: Visitor | undefined = visitor;
        visitor = visit(before, event(now, { pageUrl: `https://shop.example/${source}` }), newId, Boolean);
        if (before) expect(visitor.clientId).toBe(before.clientId);
        if (before && wait > IDLE_MS) expect(visitor.sessionId).not.toBe(before.sessionId);
        if (visitor.sessionId !== before?.sessionId) expect(seen).not.toContain(visitor.sessionId);
        seen.push(visitor.sessionId);
      }
    }),
  );
});

test('over any jumps of the clock a session has no gap of more than half an hour, and no time but that of its latest event', () => {
  const clock = fc.integer({ min: -1_000 * IDLE_MS, max: 1_000 * IDLE_MS });
  const step = fc.oneof(fc.integer({ min: 0, max: 2 * IDLE_MS }), clock);
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const newId = ids();
      let now = 0;
      let visitor: Visitor | undefined;
      for (const moved of steps) {
        const before: Visitor | undefined = visitor;
        now += moved;
        visitor = visit(before, event(now), newId, Boolean);
        expect(visitor.seen).toBe(start + now);
        if (before) expect(visitor.sessionId === before.sessionId).toBe(Math.abs(moved) <= IDLE_MS);
      }
    }),
  );
});

test('the time for which a visitor was idle is unknown without a visitor', () => {
  expect(idle(undefined, start)).toBeNaN();
  expect(idle(known, start + 1)).toBe(1);
});
