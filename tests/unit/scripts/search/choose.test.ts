import { describe, expect, it } from 'vitest';
import { chosenBy } from '../../../../src/scripts/search/choose.ts';

describe('arrow keys in the results', () => {
  it('move down and up', () => {
    expect(chosenBy('ArrowDown', 0, 3)).toBe(1);
    expect(chosenBy('ArrowUp', 2, 3)).toBe(1);
  });

  it('wrap at both ends, and start from either when nothing is selected', () => {
    expect(chosenBy('ArrowDown', 2, 3)).toBe(0);
    expect(chosenBy('ArrowUp', 0, 3)).toBe(2);
    expect(chosenBy('ArrowDown', -1, 3)).toBe(0);
    expect(chosenBy('ArrowUp', -1, 3)).toBe(2);
  });

  it('select nothing in an empty list; other keys do nothing', () => {
    expect(chosenBy('ArrowDown', -1, 0)).toBeUndefined();
    expect(chosenBy('a', 0, 3)).toBeUndefined();
  });
});
