import { expect, test } from 'vitest';
import { visible } from '../../../../../src/stream/sandbox/kit/visible.ts';

test('A short list is drawn whole', () => expect(visible(5, 40, 0, 400)).toEqual({ from: 0, to: 5 }));
test('Of a long list the rows in view are drawn, and a few around them', () => {
  expect(visible(500, 40, 0, 400)).toEqual({ from: 0, to: 16 });
  expect(visible(500, 40, 4_000, 400)).toEqual({ from: 94, to: 116 });
  expect(visible(500, 40, 19_600, 400)).toEqual({ from: 484, to: 500 });
});
test('A list that has become shorter than the scroll still shows its end', () => {
  expect(visible(10, 40, 9_000, 400)).toEqual({ from: 4, to: 10 });
});
