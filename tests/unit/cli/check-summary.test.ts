// What `check --summary` writes into a pull request's comment.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/check/finding.ts';
import { runCheck } from '../../../src/cli/check.ts';
import { findingsText } from '../../../src/cli/pull-request-text.ts';
import { rootWith } from './roots.ts';

const week = (state: string, more = ''): string =>
  `---\nweek: 1\ntitle: Start\ntasks:\n  - { id: set-up, title: Set up, state: ${state} }\n${more}---\n\nText.\n`;

const site = {
  'content/site.yaml': 'name: T\ndescription: D\nlanguages: [en]\npeople: [{ id: ha, name: Ha, role: mentor }]\n',
  'content/en/index.md': '---\ntitle: Home\n---\n\nHello.\n',
  'content/en/worklog/week-01.md': week('doing'),
};

/** A repository whose one commit has `site`. */
function repository(files: Readonly<Record<string, string>> = site): {
  write: (path: string, text: string) => void;
  content: string;
  folder: string;
} {
  const folder = rootWith(files);
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@team.example', ...words], { stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--message', 'start');
  return {
    folder,
    content: join(folder, 'content'),
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
  };
}

/** The summary without the escapes, which `inert-text.test.ts` covers. */
const summaryOf = (content: string, ...more: string[]): string =>
  runCheck(['--summary', ...more], content).out.replaceAll(/\\(?=\W|_)|\u200B/g, '');

describe('the changes', () => {
  it('list weeks with their tasks, pages, and reviews with their sign-off', () => {
    const { write, content } = repository();
    write('content/en/worklog/week-01.md', week('done', '  - { id: deploy, title: Deploy }\n'));
    write('content/en/worklog/week-02.md', '---\nweek: 2\ntitle: Next\ntasks:\n  - { id: test, title: Test }\n---\n');
    write('content/en/index.md', '---\ntitle: Home\n---\n\nHello again.\n');
    write('content/en/plan/index.md', '---\ntitle: Plan\n---\n');
    write(
      'content/reviews/week-01/2026-01-12-ha.yaml',
      'reviewer: ha\ndate: 2026-01-12\nverdict: accepted\nlang: en\nseal: v1:0123456789abcdef\n',
    );
    expect(summaryOf(content, '--since', 'HEAD').split('### ')[1]).toBe(
      [
        'Changes',
        '',
        '- **Week 1** (changed): task set-up state from doing to done; task deploy: new',
        '- **Week 2** (new): 1 task',
        '- **en/plan/index** (new)',
        '- **Review of week 1, 12 Jan 2026, ha** (new): accepted; signed off',
        '- **en/index** (wording): prose edited',
        '',
      ].join('\n'),
    );
  });

  it('are none in an unchanged repository, and say so', () => {
    expect(summaryOf(repository().content, '--since', 'HEAD')).toContain('No week, page or review differs.');
  });

  it('name what was removed', () => {
    const { content, folder } = repository();
    rmSync(join(folder, 'content/en/worklog/week-01.md'));
    expect(summaryOf(content, '--since', 'HEAD')).toContain('- **Week 1** (removed)\n');
  });

  it('take all content as new if the commit has none', () => {
    const { content } = (() => {
      const made = repository({ 'README.md': 'x' });
      made.write('content/site.yaml', site['content/site.yaml']);
      made.write('content/en/index.md', site['content/en/index.md']);
      return made;
    })();
    expect(summaryOf(content, '--since', 'HEAD')).toContain('- **en/index** (new)\n');
  });

  it('are unknown, in a sentence, where git does not know the commit or is absent', () => {
    expect(summaryOf(repository().content, '--since', 'nope')).toContain(
      'What changed is unknown: git has no commit "nope" of the content folder.',
    );
    expect(summaryOf(join(rootWith(site), 'content'), '--since', 'HEAD')).toContain('What changed is unknown: ');
  });

  it('leave the index of the repository as it is', () => {
    const { write, content, folder } = repository();
    write('content/en/index.md', '---\ntitle: Home\n---\n\nOther.\n');
    const status = () => execFileSync('git', ['-C', folder, 'status', '--porcelain'], { encoding: 'utf8' });
    const before = status();
    summaryOf(content, '--since', 'HEAD');
    expect(status()).toBe(before);
  });
});

describe('the findings', () => {
  const found = (severity: Finding['severity'], what: string): Finding => ({
    code: 'site-missing',
    severity,
    file: 'a|b.md',
    line: 3,
    column: 1,
    what,
    fix: 'fix it',
  });

  it('are a table, errors first, in which an author cannot open a cell, a tag or a mention', () => {
    const text = findingsText([found('warning', 'plain'), found('error', 'a | b <img src=x> @team [x](http://y)')], 2);
    const rows = text.split('\n').filter((line) => line.startsWith('| ⚠️') || line.startsWith('| ❌'));
    expect(rows[0]).toBe(
      '| ❌ error | a\\|b\\.md\\:3 | a \\| b \\<img src\\=x\\> \\@\u200Bteam \\[x\\]\\(http\\:\u200B\\/\\/y\\) | fix it |',
    );
    expect(rows).toHaveLength(2);
    expect(text).toContain('**2 pages checked: 1 error, 1 warning**');
  });

  it('fit into a comment, and the rest is counted', () => {
    const many = Array.from({ length: 500 }, () => found('error', 'word '.repeat(200)));
    const text = findingsText(many, 1);
    expect(text.length).toBeLessThan(20_000);
    expect(text).toMatch(/\| \d+ more findings in the log of the workflow \|/);
  });

  it('fail the command if one is an error', () => {
    const { content, write } = repository();
    expect(runCheck(['--summary'], content)).toMatchObject({ failed: false, out: expect.stringContaining('✅ 2 pages checked') });
    write('content/en/worklog/week-01.md', week('finished'));
    expect(runCheck(['--summary'], content)).toMatchObject({ failed: true, out: expect.stringContaining('| ❌ error |') });
  });
});

it('--since is refused without --summary', () => {
  expect(runCheck(['--since', 'HEAD'], 'tests/fixtures/site')).toEqual({
    failed: true,
    out: expect.stringContaining('--since needs --summary'),
  });
});
