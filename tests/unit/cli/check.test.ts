import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCheck } from '../../../src/cli/check.ts';

const broken = (name: string) => runCheck([], `tests/fixtures/broken/${name}`);

describe('npx shiplog check', () => {
  it('finds neither errors nor warnings in the fixture site', () => {
    expect(runCheck([], 'tests/fixtures/site')).toMatchObject({ failed: false, out: expect.stringMatching(/11 pages checked: 1 note\n$/) });
  });

  it.each([
    ['yaml-error', 'tests/fixtures/broken/yaml-error/en/worklog/week-01.md:3:8 error yaml-syntax'],
    ['not-utf8', 'tests/fixtures/broken/not-utf8/en/worklog/week-01.md:6:4 error not-utf8'],
    ['week-twice', 'tests/fixtures/broken/week-twice/en/worklog/week-02.md:2:7 error week-twice'],
    ['empty-language', 'tests/fixtures/broken/empty-language/site.yaml:3:17 error language-empty'],
    ['continued-from-nowhere', 'tests/fixtures/broken/continued-from-nowhere/en/worklog/week-01.md:6:16 error unknown-task'],
    ['broken-links', 'tests/fixtures/broken/broken-links/en/a.md:5:36 error broken-anchor'],
    ['review-of-nothing', 'tests/fixtures/broken/review-of-nothing/reviews/week-07/2025-11-10-ha.yaml:1:1 error unknown-week'],
    ['no-such-folder', 'tests/fixtures/broken/no-such-folder:1:1 error root-unreadable'],
  ])('%s is an error with file and line, and never a stack trace', (name, line) => {
    const { out, failed } = broken(name);
    expect(failed).toBe(true);
    expect(out).toContain(`${line}  `);
    expect(out).not.toMatch(/\n\s+at /);
  });

  it('ends with code 1 on errors and prints JSON that machines can read', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/cli/shiplog.mjs', 'check', '--json', '--content', 'tests/fixtures/broken/week-twice'],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout).findings.map(({ code }: { code: string }) => code)).toEqual(['week-number', 'week-twice']);
  });

  it('refuses an unknown option', () => {
    expect(runCheck(['--jsn'], 'tests/fixtures/site')).toMatchObject({
      failed: true,
      out: expect.stringContaining("Unknown option '--jsn'"),
    });
  });

  it.each(['#', '?', '%'])('refuses a folder with %s in its path, from which a build would publish nothing', (sign) => {
    const root = join(mkdtempSync(join(tmpdir(), `a${sign}b-`)), 'report');
    onTestFinished(() => rmSync(dirname(root), { recursive: true, force: true }));
    cpSync('tests/fixtures/site', root, { recursive: true });
    const { out, failed } = runCheck([], root);
    expect(failed).toBe(true);
    expect(out).toMatch(/:1:1 error root-name /);
    expect(out).toContain(`rename the folder “${basename(dirname(root))}”`);
  });

  it('reads no file outside the content through a symbolic link', () => {
    const root = mkdtempSync(join(tmpdir(), 'content-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    writeFileSync(join(root, 'site.yaml'), 'name: T\ndescription: T\nlanguages: [en]\n');
    symlinkSync('/etc', join(root, 'en'));
    const { out } = runCheck([], root);
    expect(out).toMatch(/symlink-outside {2}this symbolic link points outside/);
    expect(out).toMatch(/language-empty/);
  });
});
