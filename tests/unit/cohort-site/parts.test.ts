import { expect, test } from 'vitest';
import { partsOf } from '../../../src/cohort-site/parts.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

test.each([
  { count: 0, listed: 0, folded: 0, others: 0 },
  { count: 5, listed: 5, folded: 0, others: 0 },
  { count: 6, listed: 5, folded: 1, others: 0 },
  { count: 50, listed: 5, folded: 45, others: 0 },
  { count: 51, listed: 5, folded: 45, others: 1 },
  { count: 300, listed: 5, folded: 45, others: 250 },
])('of $count, 5 are listed, those up to 50 are folded, and the others are counted', ({ count, listed, folded, others }) => {
  const parts = partsOf(numbers(count), 5, 50);
  expect([parts.listed.length, parts.folded.length, parts.others]).toEqual([listed, folded, others]);
  expect([...parts.listed, ...parts.folded]).toEqual(numbers(Math.min(count, 50)));
});
