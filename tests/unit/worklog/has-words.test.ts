import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { hasWords } from '../../../src/worklog/has-words.ts';
import { newWordsText } from '../../../src/worklog/new-words-text.ts';
import { weekWordsSchema } from '../../../src/worklog/week.ts';

describe('a translation of a week', () => {
  it('as npx shiplog new writes it says nothing, so the original stays shown', () => {
    const week = { week: 1, title: 'First', summary: 'S', objectives: { a: 'A' }, tasks: [{ id: 't', title: 'T' }] };
    const [, yaml = '', prose = ''] = newWordsText(week, 'vi', '## Outcomes\n\nText\n').split(/^---$/m);
    expect(hasWords(weekWordsSchema.parse(load(yaml)), prose)).toBe(false);
  });

  it.each([
    [{ title: 'Tuần 1' }, true],
    [{ next: { a: 'Làm' } }, true],
    [{ tasks: [{ id: 't', detail: 'Chi tiết' }] }, true],
    [{ tasks: [{ id: 't', evidence: [{ id: 'e', label: 'Ảnh' }] }] }, true],
    [{ blockers: [{ id: 'b', cause: 'Vì' }] }, true],
    [{ week: 1, stamp: 'v1:x', draft: false, objectives: {}, tasks: [{ id: 't', owner: 'lan' }], blockers: [{ id: 'b' }] }, false],
  ])('%j says something: %s', (words, says) => expect(hasWords(words, ' \n')).toBe(says));

  it('with prose only says something', () => expect(hasWords({}, 'Văn bản')).toBe(true));

  it.each(['', ' \n', '<!-- Dịch ở đây -->', '<!-- a\n\nb -->\n\n{/* c */}', "import A from './a.png';\n\n{ /* d */ }\n"])(
    'without a word for readers says nothing: %j',
    (prose) => expect(hasWords({}, prose)).toBe(false),
  );
  it.each(['<!-- a --> b', '![Ảnh](a.png)', '<Diagram id="a" />', 'important'])('with %s says something', (prose) =>
    expect(hasWords({}, prose)).toBe(true),
  );

  it('is decided at once for a text that is made to take long', () => {
    expect(hasWords({}, '<!--'.repeat(500_000))).toBe(false);
    expect(hasWords({}, '{/*'.repeat(500_000))).toBe(true);
    expect(hasWords({}, `${'<!-- a -->\n'.repeat(100_000)}b`)).toBe(true);
  });
});
