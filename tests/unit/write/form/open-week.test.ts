import { describe, expect, it } from 'vitest';
import type { WriteFacts } from '../../../../src/write/facts.ts';
import { wantedBy } from '../../../../src/write/form/open-week.ts';

const remark = { id: 'w07-r1', week: 7, text: 'Add the units.' };
const facts = {
  languages: [
    { code: 'en', name: 'English' },
    { code: 'vi', name: 'Vietnamese' },
  ],
  weeks: [{ week: 7 }, { week: 8 }],
  remarks: [remark],
} as unknown as WriteFacts;

describe('the address of the editor', () => {
  it.each([
    ['?week=8&lang=vi', { week: 8, language: 'vi' }],
    ['?week=8', { week: 8, language: 'en' }],
    ['?new', { week: 9, language: 'en' }],
    ['?closes=w07-r1', { week: 8, language: 'en', answers: remark }],
    ['?closes=w01-r1', undefined],
    ['?week=8&lang=fr', undefined],
    ['', undefined],
  ])('%s', (query, wanted) => {
    expect(wantedBy(query, facts)).toEqual(wanted);
  });
});
