import { describe, expect, it } from 'vitest';
import type { Code } from '../../../../src/check/codes.ts';
import { keysAt } from '../../../../src/check/schema-keys.ts';
import { findingWords } from '../../../../src/i18n/messages.ts';
import { weekSchema } from '../../../../src/worklog/week.ts';
import { inLanguage, said } from '../../../../src/write/judge/in-language.ts';
import { sentences as ofCheck } from '../../check/content-folder.ts';
import { brokenFiles } from './broken-weeks.ts';
import { bothSay } from './on-disk.ts';

const [en, vi] = [findingWords('en'), findingWords('vi')];
const nothing = new Map<string, string>();

const codes = new Set<string>([
  'schema',
  'unknown-key',
  'duplicate-id',
  'unknown-owner',
  'unknown-milestone',
  'unknown-task',
  'continues-not-earlier',
  'continues-twice',
  'continues-differs',
  'day-far-off',
  'outside-period',
  'week-beyond-programme',
  'periods-overlap',
  'done-without-evidence',
  'week-file-name',
  'week-number',
  'week-twice',
  'fact-differs',
  'translation-unknown-id',
] satisfies Code[]);

/** Sentences of the schema that are about a key of other files. */
const isOfWeek = (code: string, what: string): boolean =>
  code !== 'schema' || keysAt(weekSchema, []).includes(/^\w+/.exec(what)?.[0] ?? '') || what.startsWith('label:');

const pinned = ofCheck.flatMap((line) => {
  const [, code = '', what = '', fix = ''] = /^([a-z-]+): (.*) → (.*)$/s.exec(line) ?? [];
  return codes.has(code) && isOfWeek(code, what) ? [what, fix] : [];
});

/** Numbers, days and quoted texts of a sentence; ids in a path are not shown. */
const values = (text: string): string[] => [...text.replaceAll(/\[[^\]]*\]/g, '').matchAll(/"[^"]*"|\d[\d-]*/g)].map(String);

function expectVietnamese(text: string): void {
  const translated = said(text, vi, nothing);
  expect.soft(translated, text).toBeDefined();
  expect.soft(translated).not.toBe(text);
  // A month has its number in place of its name.
  for (const value of values(text)) expect.soft(translated).toContain(value);
  expect.soft(translated?.replaceAll(/"[^"]*"/g, '')).not.toMatch(/\b(?:the|is|of|or|and|write|with|from|this|has|not)\b/);
}

describe('every sentence of the check on weeks is said in Vietnamese', () => {
  it('those that tests pin', () => {
    expect(pinned.length).toBeGreaterThan(80);
    for (const text of pinned) expectVietnamese(text);
  });

  for (const [name, files] of Object.entries(brokenFiles)) {
    it(name, () => {
      for (const { what, fix, remedy } of bothSay(files, Object.keys(files).at(-1) ?? '').found)
        for (const text of [what, fix, ...(remedy ? [remedy.label] : [])]) expectVietnamese(text);
    });
  }
});

it('a translation has the values of its sentence', () => {
  const holes = (text: string) => [...text.matchAll(/\{\w+\*?\}/g)].map(String).sort();
  for (const [english, translated] of Object.entries(vi.sentences)) expect.soft(holes(translated), english).toEqual(holes(english));
});

describe('titles and names in place of ids and keys', () => {
  const titles = new Map([
    ['w08-load', 'Load the data'],
    ['w07-load', 'Load'],
  ]);
  it.each([
    [
      '"w08-load" is done but has no evidence',
      '"Load the data" is done but has no evidence',
      '"Load the data" đã xong nhưng chưa có minh chứng',
    ],
    [
      "w08-load ends on 2025-09-06, outside the week's period 2025-09-01 to 2025-09-05",
      `"Load the data" ends on 2025-09-06, outside the week's period 2025-09-01 to 2025-09-05`,
      '"Load the data" kết thúc ngày 2025-09-06, ngoài thời gian của tuần: 2025-09-01 đến 2025-09-05',
    ],
    ['tasks[w08-load].evidence[a].href is missing', 'link is missing', 'thiếu liên kết'],
    ['tasks[w08-load] ends before it starts', '"Load the data" ends before it starts', '"Load the data": ngày kết thúc trước ngày bắt đầu'],
    [
      'the title of w08-load is "x", but it continues w07-load, whose title is "y" (week 7)',
      'the title of "Load the data" is "x", but it continues "Load", whose title is "y" (week 7)',
      'tiêu đề của "Load the data" là "x", nhưng công việc này tiếp tục "Load" với tiêu đề là "y" (tuần 7)',
    ],
  ])('%s', (what, english, vietnamese) => {
    expect([said(what, en, titles), said(what, vi, titles)]).toEqual([english, vietnamese]);
  });

  it('a sentence that is not in the table stays English', () => {
    const found = { path: [], code: 'schema', severity: 'error', what: 'something new', fix: 'did you mean "x"?' } as const;
    expect(inLanguage(found, vi)).toEqual({ ...found, fix: 'có phải ý bạn là "x"?' });
  });
});
