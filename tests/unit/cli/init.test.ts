import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { keysAt } from '../../../src/check/schema-keys.ts';
import { runInit } from '../../../src/cli/init.ts';
import { runNew } from '../../../src/cli/new.ts';
import { starterFiles } from '../../../src/cli/starter.ts';
import { siteSchema } from '../../../src/site/site.ts';
import { rootWith } from './roots.ts';

const errors = (root: string) => checkContent(root).findings.filter(({ severity }) => severity === 'error');

describe('npm run init', () => {
  test.each([
    [[]],
    [['--languages', 'en,vi', '--starts', '2026-01-05', '--weeks', '12']],
    [['--languages', 'vi', '--starts', '2026-01-07']],
    [['--languages', 'fr,en', '--name', 'A "b": #c — đ']],
  ])('starts a content root that passes the check, with %j', (options) => {
    const root = join(rootWith(), 'report');
    expect(runInit([root, ...options], '/')).toMatchObject({ code: 0 });
    expect(errors(root)).toEqual([]);
  });

  it('writes settings, a home page a language, a proposal and a first week of ten lines', () => {
    const root = rootWith();
    const { out } = runInit(['report', '--languages', 'en,vi', '--name', 'Our shop', '--starts', '2026-01-05'], root);
    const { tree } = checkContent(join(root, 'report'));
    expect([...tree.files].toSorted()).toEqual([
      'en/index.md',
      'en/proposal/index.md',
      'en/worklog/week-01.md',
      'site.yaml',
      'vi/index.md',
    ]);
    expect(tree.site).toMatchObject({
      name: 'Our shop',
      languages: ['en', 'vi'],
      programme: { starts: '2026-01-05', ends: '2026-03-27', weeks: 12 },
      features: { sandbox: false, review: true, report: true },
    });
    const week = readFileSync(join(root, 'report/en/worklog/week-01.md'), 'utf8');
    expect(week.split('---\n')[1]?.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(out).toContain('\n  .schemas/ (for completion in editors)\n');
    expect(out).toContain(`SHIPLOG_CONTENT=${join(root, 'report')} npm start`);
  });

  it('names every key of site.yaml, as a value or in a comment', () => {
    const { programme, people, rubric, repository, features } = siteSchema.shape;
    const keys = [siteSchema, programme, people.unwrap().element, rubric, repository, features].flatMap((schema) => keysAt(schema, []));
    expect(keys.length).toBeGreaterThan(30);
    for (const calendar of [{ starts: '2026-01-05', weeks: 12 }, undefined]) {
      const text = starterFiles({ name: 'T', languages: ['en'], programme: calendar }).get('site.yaml') ?? '';
      for (const key of keys) expect.soft(text, key).toMatch(new RegExp(`(^|[\\s#{-])${key}:`, 'm'));
    }
  });

  it('has comments that are valid once their signs are removed', () => {
    const text = starterFiles({ name: 'T', languages: ['en'], programme: undefined }).get('site.yaml') ?? '';
    const settings = text.replace(/^(\s*)# (?=\s*(?:- |[a-z]+:(?: |$)))/gm, '$1').replaceAll('YYYY-MM-DD', '2026-01-05');
    expect(siteSchema.safeParse(load(settings)).error?.issues ?? []).toEqual([]);
  });

  it('can be continued with the next week', () => {
    const root = join(rootWith(), 'report');
    runInit([root, '--starts', '2026-01-05'], '/');
    expect(runNew(['week'], root)).toMatchObject({ code: 0, out: expect.stringContaining('2026-01-12 to 2026-01-16') });
    expect(errors(root)).toEqual([]);
  });

  it('accepts an empty folder, and one that contains only a repository', () => {
    const root = rootWith();
    mkdirSync(join(root, '.git'));
    expect(runInit([root], '/').code).toBe(0);
  });

  it('does not touch a folder that contains anything else', () => {
    const root = rootWith({ 'notes.txt': 'mine' });
    expect(runInit([root], '/')).toEqual({ code: 1, out: `${root} is not empty: it contains notes.txt\n  choose a new or empty folder\n` });
    expect(readdirSync(root)).toEqual(['notes.txt']);
  });

  it('says when a file is in the place of the folder or of one above it', () => {
    const root = rootWith();
    writeFileSync(join(root, 'taken'), '');
    expect(runInit([join(root, 'taken')], '/')).toEqual({
      code: 1,
      out: `${join(root, 'taken')} is a file\n  choose a new or empty folder\n`,
    });
    expect(runInit([join(root, 'taken/below')], '/')).toMatchObject({ code: 1, out: expect.stringContaining('is a file') });
  });

  test.each([
    [[], 'expected one folder'],
    [['x', 'y'], 'expected one folder'],
    [['x', '--languages', 'english'], '--languages: "english" is not a language code, or is listed twice'],
    [['x', '--languages', 'en,en'], '--languages: "en" is not a language code, or is listed twice'],
    [['x', '--starts', '2026-02-30'], '--starts: "2026-02-30" is not a valid date'],
    [['x', '--weeks', '12'], '--weeks needs a start date'],
    [['x', '--starts', '2026-01-05', '--weeks', 'ten'], '--weeks: "ten" is not a valid number of weeks'],
    [['x', '--name', ' '], '--name is empty'],
    [['x', '--lang', 'en'], "Unknown option '--lang'"],
  ])('%j is refused and writes nothing: %s', (words, what) => {
    const root = rootWith();
    const { out, code } = runInit(words, root);
    expect([code, out.split('\n')[0]]).toEqual([1, what]);
    expect(out.split('\n')[1]).toMatch(/^ {2}\S/);
    expect(readdirSync(root)).toEqual([]);
  });
});
