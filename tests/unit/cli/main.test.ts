// The command line itself, in a process: which command it runs, and what it says when there is none.
import { spawnSync } from 'node:child_process';
import { expect, it, test } from 'vitest';
import { commands } from '../../../src/cli/main.ts';
import { rootWith } from './roots.ts';

function run(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/shiplog.mjs', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('lists its commands', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
});

test.each([
  ['chek', 'did you mean shiplog check?'],
  ['biuld', 'did you mean shiplog build?'],
  ['toString', 'shiplog --help lists the commands'],
])('%s is refused: %s', (word, fix) => {
  expect(run(word)).toEqual({ status: 1, stdout: '', stderr: `There is no command "${word}"\n  ${fix}\n` });
});

test.each(Object.keys(commands))('%s has a help text', async (name) => {
  const printed: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = (text) => printed.push(String(text)) > 0;
  try {
    await (await commands[name]?.load())?.main(['--help']);
  } finally {
    process.stdout.write = write;
  }
  expect(printed.join('')).toMatch(new RegExp(`^usage: npx shiplog ${name}`));
});

it('prints the help text of a command also after help', () => {
  expect(run('help', 'check')).toEqual(run('check', '--help'));
  expect(run('help', 'chek')).toEqual(run('chek'));
});

it('says what to do before a build that preview could serve', () =>
  expect(run('preview', '--outDir', '.cache/no-such-build')).toMatchObject({
    status: 1,
    stderr: 'There is no build in .cache/no-such-build\n  run npx shiplog build first\n',
  }));

it('runs a command on the folder that the words name', () => {
  expect(run('check', 'tests/fixtures/broken/week-twice', '--json').status).toBe(1);
  expect(run('check', 'tests/fixtures/site')).toMatchObject({ status: 0, stdout: expect.stringContaining('11 pages checked') });
});

test.each([['new', 'week'], ['review', 'week', '1'], ['stamp'], ['report'], ['programme'], ['upgrade']])(
  '%s says in the folder of a cohort that it works on a report',
  (...words) => {
    const root = rootWith({ 'cohort.yaml': 'name: A\n' });
    const { status, stderr } = run(...words, '--content', root);
    expect([status, stderr]).toEqual([
      1,
      `${root} is a cohort (cohort.yaml); shiplog ${words[0]} works on the report of one team (site.yaml)\n  run it in the folder of the team's report, or name that folder: shiplog ${words[0]} … --content ../report\n`,
    ]);
    expect(run(...words, '--content', root, '--help').status).toBe(0);
  },
);
