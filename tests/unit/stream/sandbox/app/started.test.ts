import { expect, test } from 'vitest';
import { parts } from '../../../../../src/stream/sandbox/app/parts.ts';
import { downloaded, startedBy } from '../../../../../src/stream/sandbox/app/started.ts';

test('While the sandbox opens, each step lights more parts, and in the end all of them', () => {
  const counts = ([undefined, 'starting', 'migrating', 'ready'] as const).map((step) => startedBy(step).length);
  expect(counts).toEqual([2, 5, 6, 8]);
  expect(startedBy('ready').toSorted()).toEqual(parts.elements.map(({ id }) => id).toSorted());
});

test('The share of the download is told while it is known', () => {
  expect(downloaded({ step: 'downloading', done: 425, total: 1_000 })).toBe(42);
  expect(downloaded({ step: 'downloading', done: 5, total: 0 })).toBeUndefined();
  expect(downloaded({ step: 'starting', done: 1, total: 1 })).toBeUndefined();
  expect(downloaded(undefined)).toBeUndefined();
});
