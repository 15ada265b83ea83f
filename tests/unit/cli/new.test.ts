import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { runNew } from '../../../src/cli/new.ts';
import { rootWith } from './roots.ts';

const site = (more = '') => `name: Ours\ndescription: What we do\nlanguages: [en, vi]\n${more}`;
const programme = 'programme: { name: Autumn, starts: 2025-09-08, ends: 2025-12-05, weeks: 13 }\n';
const home = '---\ntitle: Ours\n---\n\nHello.\n';
const eighth =
  '---\nweek: 8\ntitle: Eight\ntasks:\n  - { id: shop, title: The shop, state: doing }\n  - { id: talk, title: The talk, state: dropped }\n---\n';

const files = { 'site.yaml': site(programme), 'en/index.md': home, 'vi/index.md': home, 'en/worklog/week-08.md': eighth };

describe('npx shiplog new week', () => {
  it('writes the next week, says what it carried over, and the content passes the check', () => {
    const root = rootWith(files);
    const { out, code } = runNew(['week'], root);
    expect([code, out]).toEqual([
      0,
      `Wrote ${join(root, 'en/worklog/week-09.md')}.\nDates from the calendar: 2025-11-03 to 2025-11-07.\nCarried over (1):\n  shop-w09: The shop (doing)\n`,
    ]);
    expect(readFileSync(join(root, 'en/worklog/week-09.md'), 'utf8')).toContain('continues: shop # The shop');
    expect(checkContent(root).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('writes the week of the number that is given', () => {
    const root = rootWith(files);
    expect(runNew(['week', '12'], root).code).toBe(0);
    expect(existsSync(join(root, 'en/worklog/week-12.md'))).toBe(true);
  });

  it('leaves the days open without a calendar, and says so', () => {
    const root = rootWith({ ...files, 'site.yaml': site() });
    expect(runNew(['week', '9'], root).out).toContain('site.yaml has no programme calendar: add the period yourself.');
    expect(readFileSync(join(root, 'en/worklog/week-09.md'), 'utf8')).toContain('# period: { starts: YYYY-MM-DD, ends: YYYY-MM-DD }');
  });

  it('says which week it could not read', () => {
    const root = rootWith({ ...files, 'en/worklog/week-08.md': '---\nweek: [\n---\n' });
    expect(runNew(['week', '9'], root)).toMatchObject({ code: 0, out: expect.stringContaining('en/worklog/week-08.md cannot be read') });
  });

  test.each([
    [['week', '8'], 'en/worklog/week-08.md already exists\n  edit that file, or choose another number\n'],
    [
      ['week', '14'],
      'week 14 does not exist: the programme has weeks 1 to 13\n  write a number from 1 to 13, or change programme.weeks in site.yaml\n',
    ],
    [
      ['week', '0'],
      'week 0 does not exist: the programme has weeks 1 to 13\n  write a number from 1 to 13, or change programme.weeks in site.yaml\n',
    ],
    [
      ['week', 'nine'],
      '"nine" is not a week number\n  usage: npx shiplog new week [number] [--lang vi] | npx shiplog new words <language>\n',
    ],
    [['page'], 'expected "week" or "words"\n  usage: npx shiplog new week [number] [--lang vi] | npx shiplog new words <language>\n'],
    [
      ['week', '9', '10'],
      'unexpected arguments: 10\n  usage: npx shiplog new week [number] [--lang vi] | npx shiplog new words <language>\n',
    ],
    [['week', '8', '--lang', 'fr'], '"fr" is not a language of this site\n  use one of en, vi, or add it to languages in site.yaml\n'],
    [['week', '9', '--lang', 'vi'], 'week 9 does not exist in en yet\n  create it first: npx shiplog new week 9\n'],
  ])('%j is refused: %s', (words, out) => {
    expect(runNew(words, rootWith(files))).toEqual({ out, code: 1 });
  });

  it('never overwrites a week, whatever its extension', () => {
    const { 'en/worklog/week-08.md': text, ...others } = files;
    const root = rootWith({ ...others, 'en/worklog/week-08.mdx': text });
    expect(runNew(['week', '8'], root)).toMatchObject({ code: 1, out: expect.stringContaining('en/worklog/week-08.mdx already exists') });
  });

  it('says where the content should be when it is missing', () => {
    expect(runNew(['week'], rootWith())).toMatchObject({ code: 1, out: expect.stringContaining('site.yaml') });
    expect(runNew(['week'], join(rootWith(), 'nowhere'))).toMatchObject({
      code: 1,
      out: expect.stringContaining('there is no such folder'),
    });
  });
});

describe('npx shiplog new week --lang', () => {
  it('takes the extension of the original, and contains its prose as a comment', () => {
    const { 'en/worklog/week-08.md': text, ...others } = files;
    const root = rootWith({ ...others, 'en/worklog/week-08.mdx': `${text}\nWe met {/* twice */}.\n` });
    const { out, code } = runNew(['week', '8', '--lang', 'vi'], root);
    expect([code, out]).toEqual([
      0,
      `Wrote ${join(root, 'vi/worklog/week-08.mdx')}.\nIt contains each sentence of en/worklog/week-08.mdx as a comment.\n`,
    ]);
    expect(readFileSync(join(root, 'vi/worklog/week-08.mdx'), 'utf8')).toContain('# We met {/* twice */}.\n---\n');
    expect(checkContent(root).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['an unreadable front matter', '---\nweek: [\n---\n'],
    ['no front matter', 'Text.\n'],
    ['another number', '---\nweek: 2\ntitle: Two\n---\n'],
  ])('names the original that has %s', (_name, text) => {
    const root = rootWith({ 'site.yaml': site(programme), 'en/index.md': home, 'en/worklog/week-01.md': text });
    const out = 'en/worklog/week-01.md cannot be read as week 1\n  run npx shiplog check for details\n';
    expect(runNew(['week', '1', '--lang', 'vi'], root)).toEqual({ out, code: 1 });
  });

  it('without a number names the only week if it cannot be read', () => {
    const root = rootWith({ 'site.yaml': site(), 'en/index.md': home, 'en/worklog/week-01.md': '---\nweek: [\n---\n' });
    const out = 'en/worklog/week-01.md cannot be read\n  run npx shiplog check for details\n';
    expect(runNew(['week', '--lang', 'vi'], root)).toEqual({ out, code: 1 });
  });

  it('starts the translation of the latest week, with nothing marked as translated', () => {
    const root = rootWith(files);
    expect(runNew(['week', '--lang', 'vi'], root).code).toBe(0);
    expect(readFileSync(join(root, 'vi/worklog/week-08.md'), 'utf8')).toContain('#   - id: shop\n#     title: "The shop"\n');
    expect(checkContent(root).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
