import { expect, it } from 'vitest';
import { codes } from '../../../src/check/codes.ts';
import { sentences } from './content-folder.ts';

it('the catalog has each sentence once, sorted, under a known code', () => {
  expect(sentences).toEqual([...new Set(sentences)].sort());
  expect(sentences.map((line) => line.slice(0, line.indexOf(':'))).filter((code) => !(code in codes))).toEqual([]);
});

it('each sentence says what is wrong and how to fix it, as clauses without a full stop', () => {
  for (const sentence of sentences) expect(sentence).toMatch(/^[a-z0-9-]+: [^→]*[^.→ ] → .*[^. ]$/);
});
