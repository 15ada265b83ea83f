import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import { messages, reviewMessages } from '../../../../src/i18n/messages.ts';
import { previewWords } from '../../../../src/i18n/preview-words.ts';
import { setTeamWords } from '../../../../src/i18n/team-words.ts';
import { previewDifferences } from '../../../../src/write/preview/differences.ts';
import { pageWords } from '../../../../src/write/preview/page-words.ts';

const counts = [0, 1, 2, 3, 11, 37, 101];

/** What the preview says in `language`, after its words went through JSON. */
const spoken = (language: string) => pageWords(JSON.parse(JSON.stringify(previewWords(language))), language);

function expectSame(language: string): void {
  const [page, preview, review] = [messages(language), spoken(language), reviewMessages(language)];
  for (const count of counts) {
    expect(preview.weekLabel(count)).toBe(page.weekLabel(count));
    expect(preview.weekOf(count, 13)).toBe(page.weekOf(count, 13));
    expect(preview.carriedTo(count)).toBe(page.carriedTo(count));
    expect(preview.carriedFrom(count)).toBe(page.carriedFrom(count));
    expect(preview.taskCount(count)).toBe(page.taskCount(count));
    expect(preview.blockerCount(count)).toBe(review.blockers(count));
    for (const total of counts) expect(preview.tasksDone(count, total)).toBe(page.tasksDone(count, total));
  }
  const columns = `${page.when}, ${page.owner}`;
  expect(preview.notRecordedFor(columns)).toBe(page.notRecordedFor(columns));
  expect(preview.state).toEqual(page.state);
}

afterEach(() => setTeamWords({}));

describe("the preview's words", () => {
  test.each(['en', 'vi', 'vi-VN', 'de'])('are those of the page in %s', (language) => {
    expectSame(language);
  });
  it('are the team’s where the team has its own', () => {
    setTeamWords({
      en: {
        site: {
          owner: 'Captain',
          weekOf: 'Leg {week}/{total}',
          notRecordedFor: 'Missing: {columns}!',
          taskCount: '{count, plural, one {# job} other {# jobs}}',
          tasksDone: '{total, plural, one {{done} of one job} other {{done} of # jobs}}',
        },
      },
      pl: { site: { taskCount: '{count, plural, one {# one} few {# few} many {# many} other {# other}}' } },
    });
    expect(spoken('en').owner).toBe('Captain');
    expect(spoken('en').notRecordedFor('Dates, State')).toBe('Missing: Dates, State!');
    expectSame('en');
    expectSame('pl');
  });
  it('are those of the guide, where it lists the differences', () => {
    for (const [language, heading] of [
      ['en', '## Preview'],
      ['vi', '## Xem trước'],
    ] as const) {
      const guide = readFileSync(resolve(import.meta.dirname, `../../../../content/${language}/guide/write.md`), 'utf8');
      const [, part = ''] = guide.split(`\n${heading}\n`);
      const listed = [...(part.split('\n## ')[0] ?? '').matchAll(/^- (.*)$/gm)].map(([, text = '']) => text.replaceAll('`', ''));
      const { differences } = previewWords(language);
      expect(listed).toEqual(previewDifferences.map((name) => differences[name]));
    }
  });
  it('name every difference of the preview in both languages', () => {
    for (const language of ['en', 'vi']) {
      const { differences } = previewWords(language);
      expect(Object.keys(differences).toSorted()).toEqual([...previewDifferences].toSorted());
      expect(previewDifferences.every((name) => differences[name].endsWith('.'))).toBe(true);
    }
  });
});
