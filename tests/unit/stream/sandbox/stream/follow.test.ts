import { describe, expect, test } from 'vitest';
import type { ClickstreamEvent } from '../../../../../src/stream/events/index.ts';
import { type Change, emptyStream, follow, WINDOW } from '../../../../../src/stream/sandbox/stream/follow.ts';

const queued = (eventId: string): Change => ({
  step: { stage: 'queued', eventId, event: { eventId, eventName: 'page_view' }, reasons: [] },
});
const sample = (...ids: string[]): Change => ({ sample: ids.map((eventId) => ({ eventId, eventName: 'click' }) as ClickstreamEvent) });
const ids = (count: number, name: string): string[] => Array.from({ length: count }, (_, nth) => `${name}${nth}`);

describe('the stream', () => {
  test('has a row for each event of the shop, which keeps its payload on the way', () => {
    const stream = follow(emptyStream, [queued('a'), queued('b'), { notice: { fate: 'stored', eventIds: ['a'] } }]);
    expect(stream.rows.map(({ id, nth, journey }) => [id, nth, journey.passed])).toEqual([
      ['a', 1, 4],
      ['b', 2, 1],
    ]);
    expect(stream.rows[0]?.event?.eventName).toBe('page_view');
  });

  test('lists of the traffic what is shown of it, and leaves the crowd out', () => {
    const stream = follow(emptyStream, [sample('t1'), { notice: { fate: 'loaded', eventIds: ['t1', ...ids(5_000, 'crowd')] } }]);
    expect(stream.rows.map(({ id, origin, journey }) => [id, origin, journey.passed])).toEqual([['t1', 'traffic', 5]]);
  });

  test('shows what was refused, even where it had no id', () => {
    const stream = follow(emptyStream, [
      { notice: { fate: 'rejected', eventIds: [null, null], reasons: [['body: is not JSON'], ['event: is null']] } },
    ]);
    expect(stream.rows.map(({ origin, journey }) => [origin, journey.passed, journey.end, journey.reasons])).toEqual([
      ['unknown', 2, 'rejected', ['body: is not JSON']],
      ['unknown', 2, 'rejected', ['event: is null']],
    ]);
    expect(new Set(stream.rows.map(({ id }) => id)).size).toBe(2);
  });

  test('keeps the newest rows, the reader’s own before the traffic’s', () => {
    const own = follow(emptyStream, [queued('mine')]);
    const stream = follow(own, [sample(...ids(WINDOW + 20, 't'))]);
    expect(stream.rows).toHaveLength(WINDOW);
    expect(stream.seen).toBe(WINDOW + 21);
    expect(stream.rows[0]?.id).toBe('mine');
    expect(stream.rows.at(-1)?.id).toBe(`t${WINDOW + 19}`);
  });

  test('lets the oldest of the reader’s own go when there are too many', () => {
    const stream = follow(emptyStream, ids(WINDOW + 3, 'e').map(queued));
    expect(stream.rows).toHaveLength(WINDOW);
    expect(stream.rows[0]?.id).toBe('e3');
  });

  test('leaves rows alone that nothing happened to', () => {
    const before = follow(emptyStream, [queued('a'), queued('b')]);
    const after = follow(before, [{ notice: { fate: 'stored', eventIds: ['b'] } }]);
    expect(after.rows[0]).toBe(before.rows[0]);
    expect(after.rows[1]).not.toBe(before.rows[1]);
  });
});
