import { expect, test } from 'vitest';
import { money } from '../../../../../src/stream/sandbox/shop/money.ts';

const plainSpace = (text: string): string => text.replaceAll('\u00a0', ' ');

test('prices have one form per language: the sign in English, the code in Vietnamese', () => {
  expect([money(1_149, 'en'), money(2.5, 'en')]).toEqual(['$1,149', '$2.50']);
  expect([money(1_149, 'vi'), money(2.5, 'vi')].map(plainSpace)).toEqual(['1.149 USD', '2,50 USD']);
});
