import { expect, test } from 'vitest';
import { completedSteps, viewOfStep } from '../../../../../src/stream/sandbox/app/tour-step.ts';
import { viewAt, viewsAt } from '../../../../../src/stream/sandbox/app/view.ts';
import { emptyStream, follow } from '../../../../../src/stream/sandbox/stream/follow.ts';

test('Beside the shop the stream is seen first, on a phone the shop', () => {
  expect(viewAt(undefined, true)).toBe('stream');
  expect(viewAt(undefined, false)).toBe('shop');
});

test('A view that was asked for is shown where it has a tab', () => {
  expect(viewAt('charts', true)).toBe('charts');
  expect(viewAt('charts', false)).toBe('charts');
  expect(viewAt('pipeline', true)).toBe('stream');
  expect(viewAt('pipeline', false)).toBe('pipeline');
  expect(viewAt('nonsense', false)).toBe('shop');
});

test('A phone has five tabs; what was rejected is read with the pipeline', () => {
  expect(viewsAt(false)).toEqual(['shop', 'pipeline', 'stream', 'charts', 'sql']);
  expect(viewAt('rejected', false)).toBe('pipeline');
});

test('Each step of the tour is seen in a view that has a tab', () => {
  for (const wide of [true, false]) for (const step of [0, 1, 2, 3, 4]) expect(viewsAt(wide)).toContain(viewOfStep(step, wide));
});

test('A step of the tour is completed whenever the reader did it, in any order', () => {
  const faults = { offline: false, errors: false, duplicates: false, poison: false, slow: 0, skew: 0 };
  const queued = (eventId: string, eventName: 'product_view' | 'checkout_complete', reasons: string[] = []) =>
    ({ step: { stage: 'queued', eventId, event: { eventId, eventName }, reasons } }) as const;
  const completed = (...changes: Parameters<typeof follow>[1]) => completedSteps({ stream: follow(emptyStream, changes), faults });
  expect(completed()).toBe('');
  expect(completed(queued('a', 'product_view'), queued('b', 'checkout_complete'))).toBe('0,2');
  expect(completed(queued('a', 'product_view'), { notice: { fate: 'loaded', eventIds: ['a'] } })).toBe('0,1');
  expect(completed(queued('a', 'checkout_complete', ['The network is off (a fault of the sandbox).']))).toBe('2,3');
});
