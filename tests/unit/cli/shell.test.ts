import { win32 } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { contentSteps, repositorySteps } from '../../../src/cli/next-steps.ts';
import { enter, type Shell, shellOf, shellWord } from '../../../src/cli/shell.ts';

const machine = 'C:\\Program Files\\WindowsPowerShell\\Modules;C:\\Windows\\system32\\WindowsPowerShell\\v1.0\\Modules';

describe('the shell that runs a command', () => {
  test.each<[string, NodeJS.Platform, Record<string, string>, Shell]>([
    ['Linux', 'linux', { SHELL: '/bin/bash' }, 'posix'],
    ['macOS', 'darwin', { SHELL: '/bin/zsh' }, 'posix'],
    ['a container without SHELL', 'linux', {}, 'posix'],
    ['cmd', 'win32', { PSModulePath: machine, PROMPT: '$P$G' }, 'cmd'],
    ['cmd, path with a semicolon at its end', 'win32', { PSModulePath: `${machine};` }, 'cmd'],
    ['PowerShell 5', 'win32', { PSModulePath: `C:\\Users\\Ha\\OneDrive\\Tài liệu\\WindowsPowerShell\\Modules;${machine}` }, 'powershell'],
    ['PowerShell below npm, which starts cmd', 'win32', { PSModulePath: `C:\\a;C:\\b;${machine}`, PROMPT: '$P$G' }, 'powershell'],
    ['Git Bash', 'win32', { PSModulePath: machine, SHELL: '/usr/bin/bash' }, 'posix'],
  ])('%s', (_name, platform, env, shell) => {
    expect(shellOf(env, platform)).toBe(shell);
  });
});

describe('a path as a word of the shell', () => {
  test.each<[Shell, string, string]>([
    ['posix', 'our-report', 'our-report'],
    ['posix', 'our report', "'our report'"],
    ['posix', "Hà's", "'Hà'\\''s'"],
    ['posix', '$HOME/a', "'$HOME/a'"],
    ['posix', '-report', './-report'],
    ['powershell', 'D:\\our-report', 'D:\\our-report'],
    ['powershell', 'D:\\our report', "'D:\\our report'"],
    ['powershell', "Hà's $x", "'Hà''s $x'"],
    ['powershell', 'Hà’s', "'Hà’’s'"],
    ['cmd', 'D:\\our-report', 'D:\\our-report'],
    ['cmd', 'D:\\our report & co', '"D:\\our report & co"'],
    ['cmd', 'reports/ours', '"reports/ours"'],
  ])('%s: %s', (shell, path, word) => {
    expect(shellWord(path, shell)).toBe(word);
  });
});

it('cmd changes the drive with the folder', () => {
  const folder = win32.resolve('D:\\', 'our report');
  expect([enter(folder, 'cmd'), enter(folder, 'powershell'), enter('our report', 'cmd')]).toEqual([
    'cd /d "D:\\our report"',
    "cd 'D:\\our report'",
    'cd "our report"',
  ]);
});

describe('the next steps', () => {
  const hasCalendar = true;
  const firstWords = (steps: readonly string[]) => steps.flatMap((step) => /^ {2}(.+?)(?: {2,}|$)/.exec(step)?.[1] ?? []);

  it('are three commands, in whichever folder', () => {
    const at = (folder: string) => firstWords(repositorySteps({ folder, shell: 'posix', hasGit: true, hasReadme: true, hasCalendar }));
    expect(at('our-report')).toEqual(['cd our-report', 'npm install', 'npx shiplog dev']);
    expect(at('.')).toEqual(['npm install', 'npx shiplog dev', 'npx shiplog check']);
  });

  it('say how to publish without Git', () => {
    const text = (hasGit: boolean) => repositorySteps({ folder: '.', shell: 'cmd', hasGit, hasReadme: true, hasCalendar }).join('\n');
    expect(text(true)).not.toContain('git-scm');
    expect(text(false)).toContain('install Git from https://git-scm.com');
  });

  it('name the content folder as an option, which every shell reads', () => {
    expect(firstWords(contentSteps({ folder: 'my docs', shell: 'cmd', hasCalendar }))).toEqual([
      'npx shiplog schemas --content "my docs"',
      'npx shiplog check --content "my docs"',
      'npx shiplog dev --content "my docs"',
    ]);
  });

  it('name the file that lacks the calendar', () => {
    expect(
      repositorySteps({
        folder: '../a b',
        shell: 'posix',
        hasGit: true,
        hasReadme: true,
        hasCalendar: true,
        packed: 'shiplog-0.1.0.tgz',
      }).slice(1, 4),
    ).toEqual(["  npm pack --pack-destination '../a b'", "  cd '../a b'", '  npm install']);
    const steps = repositorySteps({ folder: 'r', shell: 'posix', hasGit: true, hasReadme: true, hasCalendar: false });
    expect(steps.at(-1)).toContain('r/content/site.yaml');
  });
});
