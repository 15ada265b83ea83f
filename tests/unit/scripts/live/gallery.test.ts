import { expect, it } from 'vitest';
import { after } from '../../../../src/scripts/live/gallery.ts';

it('after the last image of a gallery comes the first, and before the first the last', () => {
  expect([after(0, 1, 3), after(2, 1, 3), after(0, -1, 3)]).toEqual([1, 0, 2]);
});
