import { expect, it } from 'vitest';
import { keyOf } from '../../../src/cache/key.ts';

it('a key knows what maps and sets contain, which JSON leaves out', () => {
  const keys = [new Map([['a', 1]]), new Map([['a', 2]]), new Set(['a']), {}].map((part) => keyOf({ part }));
  expect(new Set(keys).size).toBe(4);
});
