import { expect, it } from 'vitest';
import { arrowAfter, arrowsOf, directionOf, foreignDirection } from '../../../src/site/direction.ts';

it.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['en', 'ltr'],
  ['vi', 'ltr'],
  ['zh-Hant', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

it('words in another direction than those around them say so', () => {
  expect([foreignDirection('ar', 'en'), foreignDirection('en', 'ar'), foreignDirection('vi', 'en'), foreignDirection('fa', 'ar')]).toEqual([
    'rtl',
    'ltr',
    undefined,
    undefined,
  ]);
});

it('arrows point in the direction of reading', () => {
  expect([arrowsOf('en'), arrowsOf('ar')]).toEqual([
    { back: '←', on: '→' },
    { back: '→', on: '←' },
  ]);
  expect(['Shop', '1. متجر', 'חנות', 'v10', ''].map(arrowAfter)).toEqual(['→', '←', '←', '→', '→']);
});
