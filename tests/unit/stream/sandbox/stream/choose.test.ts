import { expect, test } from 'vitest';
import { choose } from '../../../../../src/stream/sandbox/stream/choose.ts';
import type { Row } from '../../../../../src/stream/sandbox/stream/follow.ts';
import { departure } from '../../../../../src/stream/sandbox/stream/journey.ts';

const row = (id: string, eventName: 'page_view' | 'click', more: Partial<Row> = {}): Row => ({
  id,
  nth: 1,
  origin: 'shop',
  event: { eventName, pageUrl: 'https://shop.example/#/cart' },
  journey: departure,
  ...more,
});
const rows = [
  row('a', 'page_view'),
  row('b', 'click', { origin: 'traffic' }),
  row('c', 'click', { journey: { ...departure, end: 'rejected' } }),
];
const found = (words: string, only: 'all' | 'shop' | 'traffic' | 'failed' = 'all') => choose(rows, { words, only }).map(({ id }) => id);

test('The newest row comes first', () => expect(found('')).toEqual(['c', 'b', 'a']));
test('Rows are found by name, id and address, in any letter case', () => {
  expect(found('PAGE_')).toEqual(['a']);
  expect(found(' cart ')).toEqual(['c', 'b', 'a']);
});
test('Rows are narrowed down by who made them and how they ended', () => {
  expect(found('', 'traffic')).toEqual(['b']);
  expect(found('click', 'shop')).toEqual(['c']);
  expect(found('', 'failed')).toEqual(['c']);
});
