import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it, test } from 'vitest';
import { checkCohort } from '../../../src/check/check-cohort.ts';
import { keysAt } from '../../../src/check/schema-keys.ts';
import { withTeam } from '../../../src/cli/cohort-file.ts';
import { type InitSystem, runInit } from '../../../src/cli/init.ts';
import { cohortSchema } from '../../../src/cohort/cohort.ts';
import { toolVersion } from '../../../src/site/tool.ts';
import { rootWith } from './roots.ts';

const linux: InitSystem = { env: { PATH: '/usr/bin' }, platform: 'linux' };

const started = async (...words: string[]) => {
  const root = join(rootWith(), 'cohort');
  return { root, ...(await runInit([root, '--cohort', ...words], '/', linux)) };
};

const textOf = (root: string, file = 'cohort.yaml'): string => readFileSync(join(root, file), 'utf8');

describe('shiplog init --cohort', () => {
  test.each([
    [[]],
    [['--starts', '2026-09-07', '--weeks', '13', '--languages', 'vi,en']],
    [['--name', 'A "b": #c — đ', '--languages', 'fr']],
  ])('starts a cohort that passes the check, with %j', async (words) => {
    const { root, code } = await started(...words);
    expect([code, checkCohort(root).findings]).toEqual([0, []]);
  });

  it('writes five files, each named in what it prints', async () => {
    const { root, out } = await started('--name', 'Khóa *A*', '--languages', 'vi');
    for (const file of ['cohort.yaml', 'README.md', 'package.json', '.github/workflows/cohort.yml', '.gitignore'])
      expect(out).toContain(`\n  ${file}\n`);
    expect(readdirSync(root).toSorted()).toEqual(['.github', '.gitignore', 'README.md', 'cohort.yaml', 'package.json']);
    expect(textOf(root, 'README.md')).toMatch(/^# Khóa \\\*A\\\*\n[\s\S]*Thêm nhóm/);
    expect(checkCohort(root).cohort).toMatchObject({ name: 'Khóa *A*', languages: ['vi'], teams: [] });
  });

  it('keeps out of commits what npm installs and what a build writes', async () => {
    const { root } = await started();
    for (const folder of ['node_modules', 'dist', '.astro', '.cache']) {
      mkdirSync(join(root, folder));
      writeFileSync(join(root, folder, 'x'), '');
    }
    const git = (...words: string[]): string => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
    git('init', '--quiet');
    git('add', '.');
    expect(git('diff', '--cached', '--name-only').trim().split('\n')).toHaveLength(5);
  });

  it('has the scripts that its workflow runs, and installs the version that wrote it', async () => {
    const { root } = await started();
    const { scripts, dependencies } = JSON.parse(textOf(root, 'package.json'));
    const called = readFileSync('.github/workflows/cohort.yml', 'utf8').matchAll(/npm run (?:--silent )?(\w+)/g);
    for (const [, script = ''] of called) expect(scripts).toHaveProperty(script);
    expect(dependencies).toEqual({ shiplog: `^${toolVersion}` });
  });

  it('says how the tool of a checkout is installed as a file', async () => {
    const root = join(rootWith(), 'cohort');
    const { out } = await runInit([root, '--cohort'], '/', { ...linux, isCheckout: true });
    expect(out).toContain(`npm pack --pack-destination ${root}\n  cd ${root}\n  npm install\n`);
    expect(out).toContain('shiplog cohort add');
  });

  it('names every key of cohort.yaml, as a value or in a comment', async () => {
    const { mentors, teams, programme } = cohortSchema.shape;
    const lists = [cohortSchema, mentors.unwrap().element, teams.unwrap().element];
    const keys = [...lists.flatMap((schema) => keysAt(schema, [])), ...keysAt(programme, []).filter((key) => !/^(from|sha256)$/.test(key))];
    expect(keys.length).toBeGreaterThan(20);
    for (const words of [[], ['--starts', '2026-09-07']]) {
      const text = textOf((await started(...words)).root);
      for (const key of keys) expect.soft(text, key).toMatch(new RegExp(`(^|[\\s#{-])${key}:`, 'm'));
    }
  });

  test.each([[[]], [['--starts', '2026-09-07']]])(
    'has comments that are valid together once their signs are removed, with %j',
    async (words) => {
      const { root } = await started(...words);
      const bare = textOf(root)
        .replace(/^(\s*)# (?=\s*(?:- |[a-zA-Z]+:(?: |$)))/gm, '$1')
        .replaceAll('YYYY-MM-DD', '2026-10-05');
      expect(bare).not.toMatch(/^\s*# ?(?:teams|mentors|holidays):/m);
      expect(cohortSchema.safeParse(load(bare)).error?.issues ?? []).toEqual([]);
    },
  );

  it('can be continued with the first team', async () => {
    const { root } = await started();
    const made = withTeam(textOf(root), { id: 'a', name: 'A', site: 'https://a.example/', members: [] }) ?? '';
    writeFileSync(join(root, 'cohort.yaml'), made);
    expect(checkCohort(root)).toMatchObject({ findings: [], cohort: { teams: [{ id: 'a' }] } });
  });

  it('asks for name, languages and calendar, with the name of a cohort as default', async () => {
    const root = join(rootWith(), 'cohort');
    const answers = ['', 'vi', '2026-09-07', '13'];
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(answers.shift());
    };
    await runInit([root, '--cohort'], '/', { ...linux, ask });
    expect(asked[0]).toBe('Name of the site (Our cohort): ');
    expect(checkCohort(root).cohort).toMatchObject({ name: 'Our cohort', languages: ['vi'], programme: { weeks: 13 } });
  });

  it('writes over nothing: a cohort that is there stays, and is named', async () => {
    const { root } = await started();
    const before = textOf(root);
    for (const words of [['--cohort', '--name', 'Another'], []]) {
      const { out, code } = await runInit([root, ...words], '/', linux);
      expect([code, out.split('\n')[0]]).toEqual([1, `${root} already contains a cohort: nothing was written`]);
    }
    expect(textOf(root)).toBe(before);
    expect(existsSync(join(root, 'content'))).toBe(false);
  });
});
