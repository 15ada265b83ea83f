import { expect, test } from 'vitest';
import { plural } from '../../../src/i18n/plural.ts';

test('a count and its noun agree, and thousands are separated', () => {
  expect([0, 1, 2, 1200].map((count) => plural(count, 'task'))).toEqual(['0 tasks', '1 task', '2 tasks', '1,200 tasks']);
  expect([1, 2].map((count) => plural(count, 'criterion', 'criteria'))).toEqual(['1 criterion', '2 criteria']);
});
