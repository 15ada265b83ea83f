import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { keysAt } from '../../../src/check/schema-keys.ts';
import { type InitSystem, runInit } from '../../../src/cli/init.ts';
import { namesIn } from '../../../src/cli/known-content.ts';
import { runNew } from '../../../src/cli/new.ts';
import { starterFiles } from '../../../src/cli/starter.ts';
import { siteSchema } from '../../../src/site/site.ts';
import { toolVersion } from '../../../src/site/tool.ts';
import { rootWith } from './roots.ts';

const errors = (root: string) => checkContent(root).findings.filter(({ severity }) => severity === 'error');

/** A Linux shell without a terminal. */
const linux: InitSystem = { env: { PATH: '/usr/bin' }, platform: 'linux' };

/** Answers in the order of the questions; the input ends after the last one. */
function answering(...answers: string[]): { system: InitSystem; asked: string[] } {
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(answers.shift());
  };
  return { system: { ...linux, ask }, asked };
}

/** Files below a folder, with slashes. */
const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();

describe('shiplog init --content-only', () => {
  test.each([
    [[]],
    [['--languages', 'en,vi', '--starts', '2026-01-05', '--weeks', '12']],
    [['--languages', 'vi', '--starts', '2026-01-07']],
    [['--languages', 'fr,en', '--name', 'A "b": #c — đ']],
  ])('starts a content root that passes the check, with %j', async (options) => {
    const root = join(rootWith(), 'report');
    expect(await runInit([root, '--content-only', ...options], '/', linux)).toMatchObject({ code: 0 });
    expect(errors(root)).toEqual([]);
  });

  it('writes settings, a home page a language, a proposal and a first week of ten lines', async () => {
    const root = rootWith();
    const words = ['report', '--content-only', '--languages', 'en,vi', '--name', 'Our shop', '--starts', '2026-01-05'];
    const { out } = await runInit(words, root, linux);
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
      shiplog: 1,
      languages: ['en', 'vi'],
      programme: { starts: '2026-01-05', ends: '2026-03-27', weeks: 12 },
      features: { sandbox: false, review: true, report: true },
    });
    const week = readFileSync(join(root, 'report/en/worklog/week-01.md'), 'utf8');
    expect(week.split('---\n')[1]?.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(out).toContain(`npx shiplog dev --content ${join(root, 'report')} `);
  });

  it('names every key of site.yaml, as a value or in a comment', () => {
    const { programme, people, rubric, repository, features, look, links } = siteSchema.shape;
    const keys = [siteSchema, programme, people.unwrap().element, rubric, repository, features, look, links].flatMap((schema) =>
      keysAt(schema, []),
    );
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

  it('can be continued with the next week', async () => {
    const root = join(rootWith(), 'report');
    await runInit([root, '--content-only', '--starts', '2026-01-05'], '/', linux);
    expect(runNew(['week'], root)).toMatchObject({ code: 0, out: expect.stringContaining('2026-01-12 to 2026-01-16') });
    expect(errors(root)).toEqual([]);
  });
});

describe('shiplog init', () => {
  it('writes a repository of at most fifteen files, with nothing of the tool', async () => {
    const root = join(rootWith(), 'our report');
    const { out, code } = await runInit([root, '--languages', 'vi,en', '--name', 'Cửa hàng *A*'], '/', linux);
    expect(code).toBe(0);
    const files = filesOf(root);
    expect(files).toEqual([
      '.devcontainer/devcontainer.json',
      '.editorconfig',
      '.gitattributes',
      '.github/workflows/site.yml',
      '.gitignore',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      'README.md',
      'content/en/index.md',
      'content/site.yaml',
      'content/vi/index.md',
      'content/vi/proposal/index.md',
      'content/vi/worklog/week-01.md',
      'package.json',
    ]);
    for (const file of files) expect(out).toContain(`\n  ${file}\n`);
    expect(checkContent(join(root, 'content')).findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(/^# Cửa hàng \\\*A\\\*\n[\s\S]*content\/vi\/worklog[\s\S]*## Xuất bản/);
  });

  it('says in the first line of each file why it is there, wherever the format has comments', async () => {
    const root = join(rootWith(), 'report');
    await runInit([root], '/', linux);
    for (const file of filesOf(root).filter((name) => !/\.md$|^package\.json$/.test(name)))
      expect.soft(readFileSync(join(root, file), 'utf8'), file).toMatch(/^(?:#|\/\/) .{20}/);
  });

  it('depends on the version that wrote it, and calls the workflow of its repository', async () => {
    const root = join(rootWith(), 'report');
    await runInit([root], '/', linux);
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toEqual({ shiplog: `^${toolVersion}` });
    const { jobs } = load(readFileSync(join(root, '.github/workflows/site.yml'), 'utf8')) as { jobs: { site: { uses: string } } };
    const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(jobs.site.uses).toBe(`${repository.replace('github:', '')}/.github/workflows/publish.yml@v1`);
  });

  it('is installed from the file of the tool where that runs from its repository', async () => {
    const root = join(rootWith(), 'report');
    const { out } = await runInit([root], '/', { ...linux, isCheckout: true });
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies).toEqual({
      shiplog: `file:shiplog-${toolVersion}.tgz`,
    });
    expect(out).toContain('npm pack --pack-destination ');
  });

  it('asks four questions on a terminal, and asks an invalid answer again', async () => {
    const root = join(rootWith(), 'report');
    const { system, asked } = answering('Our shop', 'english', 'vi, en', '', '');
    await runInit([root], '/', system);
    expect(asked).toHaveLength(4);
    expect(asked[2]).toMatch(/^ {2}"english" is not a language code, or is listed twice: separate codes with commas\nLanguages/);
    expect(checkContent(join(root, 'content')).tree.site).toMatchObject({ name: 'Our shop', languages: ['vi', 'en'] });
  });

  it('asks for the weeks of a calendar, and nothing that an option says', async () => {
    const root = join(rootWith(), 'report');
    const { system, asked } = answering('2026-01-05', '13');
    await runInit([root, '--name', 'T', '--languages', 'en'], '/', system);
    expect(asked.map((question) => question.split(' ')[0])).toEqual(['First', 'Number']);
    expect(checkContent(join(root, 'content')).tree.site?.programme).toMatchObject({ starts: '2026-01-05', weeks: 13 });
  });

  it('writes the files around content that is there, and leaves it as it is', async () => {
    const site = 'name: Cửa hàng # ours\ndescription: D\nlanguages:\n  - vi\n  - en\n';
    const root = rootWith({ 'content/site.yaml': site, 'content/vi/index.md': '---\ntitle: A\n---\n' });
    const { system, asked } = answering('T');
    const { code, out } = await runInit([root], '/', system);
    expect([code, asked]).toEqual([0, []]);
    expect(out).not.toContain('\n  content/');
    expect(filesOf(root).filter((file) => file.startsWith('content/'))).toEqual(['content/site.yaml', 'content/vi/index.md']);
    expect(readFileSync(join(root, 'content/site.yaml'), 'utf8')).toBe(site);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(/^# Cửa hàng\n[\s\S]*content\/vi\/worklog/);
    expect((await runInit([root], '/', system)).code).toBe(1);
  });

  test.each([
    ['name: "A: b"\nlanguages: [vi, en]\n', { name: 'A: b', languages: 'vi,en' }],
    ['name: { en: A, vi: B }\nlanguages: [en]\n', { languages: 'en' }],
    ['name: A\n', { name: 'A' }],
    ['languages: [klingon!]\n', {}],
  ])('reads the names of %j', (site, names) => {
    expect(namesIn(site)).toEqual(names);
  });

  it('writes nothing if the input ends at a question, as with Ctrl-C', async () => {
    const root = rootWith();
    const { out, code } = await runInit(['report'], root, answering('Our shop').system);
    expect([code, out]).toEqual([1, 'the questions were not answered\n  nothing was written; run the command again\n']);
    expect(readdirSync(root)).toEqual([]);
  });

  it('accepts an empty folder, and one that contains only a repository', async () => {
    const root = rootWith();
    mkdirSync(join(root, '.git'));
    expect((await runInit([root], '/', linux)).code).toBe(0);
  });

  it.each(['README.md', 'Readme.md'])(
    'starts in a clone that its host began with %s, a license and ignored files, and keeps them',
    async (readme) => {
      const mine = { [readme]: '# mine\n', LICENSE: 'MIT', '.gitignore': '/node_modules\r\ndist\r\n' };
      const root = rootWith(mine);
      mkdirSync(join(root, '.git'));
      const { out, code } = await runInit([root], '/', linux);
      expect(code).toBe(0);
      for (const [name, text] of Object.entries(mine)) expect(readFileSync(join(root, name), 'utf8')).toBe(text);
      expect(out).toContain('Kept as it was: README.md, .gitignore\nAdd to .gitignore, a line each: .astro/ .cache/ content/.schemas/\n');
      expect(out).toContain('Settings → Pages');
      expect(out).not.toContain('Publish the first time');
      expect(errors(join(root, 'content'))).toEqual([]);
    },
  );

  it('does not touch a folder that contains anything else, and asks nothing', async () => {
    const root = rootWith({ 'notes.txt': 'mine' });
    const { system, asked } = answering('T');
    const { out, code } = await runInit([root], '/', system);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining(`${root} is not empty: it contains notes.txt\n  choose a new or empty folder; `),
    ]);
    expect(asked).toEqual([]);
    expect(readdirSync(root)).toEqual(['notes.txt']);
  });

  it.each([[[]], [['--content-only']]])('says that a report is there when it runs twice, with %j', async (more) => {
    const root = rootWith();
    await runInit(['report', ...more], root, linux);
    const before = filesOf(root);
    const { out, code } = await runInit(['report', ...more, '--name', 'Another'], root, linux);
    expect([code, out.split('\n')[0]]).toEqual([1, `${join(root, 'report')} already contains a report: nothing was written`]);
    expect(filesOf(root)).toEqual(before);
  });

  it('says when a file is in the place of the folder or of one above it', async () => {
    const root = rootWith();
    writeFileSync(join(root, 'taken'), '');
    expect(await runInit([join(root, 'taken')], '/', linux)).toEqual({
      code: 1,
      out: `${join(root, 'taken')} is a file\n  choose a new or empty folder\n`,
    });
    expect(await runInit([join(root, 'taken/below')], '/', linux)).toMatchObject({ code: 1, out: expect.stringContaining('is a file') });
  });

  test.each([
    [[], 'expected one folder'],
    [['x', 'y'], 'expected one folder'],
    [['x', '--languages', 'english'], '--languages: "english" is not a language code, or is listed twice'],
    [['x', '--languages', 'en,en'], '--languages: "en" is not a language code, or is listed twice'],
    [['x', '--languages', 'en,vn'], '--languages: "vn" is not a language'],
    [['x', '--starts', '2026-02-30'], '--starts: "2026-02-30" is not a valid date'],
    [['x', '--weeks', '12'], '--weeks needs a start date'],
    [['x', '--starts', '2026-01-05', '--weeks', 'ten'], '--weeks: "ten" is not a valid number of weeks'],
    [['x', '--name', ' '], '--name is empty'],
    [['x', '--cohort', '--content-only'], '--content-only and --cohort exclude each other'],
    [['x', '--cohort', '--weeks', '9'], '--weeks needs a start date'],
    [['x', '--lang', 'en'], "Unknown option '--lang'"],
  ])('%j is refused and writes nothing: %s', async (words, what) => {
    const root = rootWith();
    const { out, code } = await runInit(words, root, linux);
    expect([code, out.split('\n')[0]]).toEqual([1, what]);
    expect(out.split('\n')[1]).toMatch(/^ {2}\S/);
    expect(readdirSync(root)).toEqual([]);
  });
});
