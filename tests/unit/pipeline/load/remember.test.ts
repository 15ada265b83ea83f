import { expect, test } from 'vitest';
import { remember } from '../../../../src/pipeline/load/remember.ts';

test('the same is worked out once in a row, and nothing is mistaken for what was not given yet', () => {
  const asked: unknown[] = [];
  const length = remember((text: string | undefined) => {
    asked.push(text);
    return text?.length;
  });
  expect([undefined, undefined, 'ab', 'ab', 'c', undefined].map(length)).toEqual([undefined, undefined, 2, 2, 1, undefined]);
  expect(asked).toEqual([undefined, 'ab', 'c', undefined]);
});
