import { expect, test } from 'vitest';
import { memoize } from '../../../../../src/stream/pipeline/load/memoize.ts';

test('a repeated argument is computed once in a row, and the first call is never skipped', () => {
  const asked: unknown[] = [];
  const length = memoize((text: string | undefined) => {
    asked.push(text);
    return text?.length;
  });
  expect([undefined, undefined, 'ab', 'ab', 'c', undefined].map(length)).toEqual([undefined, undefined, 2, 2, 1, undefined]);
  expect(asked).toEqual([undefined, 'ab', 'c', undefined]);
});
