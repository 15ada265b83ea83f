import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitHistory } from '../../../src/content/git-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'shiplog-history-'));
const repository = join(folder, 'whole');
const content = join(repository, 'content');

function git(...args: string[]): void {
  execFileSync('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@team.example', ...args], { stdio: 'ignore' });
}

function commit(day: string): void {
  git('add', '--all');
  git('commit', '--message', day, '--date', `${day}T23:30:00+07:00`);
}

beforeAll(() => {
  mkdirSync(join(content, 'vi'), { recursive: true });
  execFileSync('git', ['init', '--quiet', repository]);
  writeFileSync(join(content, 'vi', 'tuần tám.md'), 'một\nhai\n');
  writeFileSync(join(content, 'vi', 'index.md'), 'trang chủ\n');
  commit('2025-10-28');
  renameSync(join(content, 'vi', 'tuần tám.md'), join(content, 'vi', 'week-08.md'));
  commit('2025-11-03');
  writeFileSync(join(content, 'vi', 'index.md'), 'trang đầu\n');
  commit('2025-11-07');
  writeFileSync(join(content, 'vi', 'new.md'), 'chưa có trong git\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the history of a content folder', () => {
  it('gives each tracked file the day of its author, by its path below the folder', () => {
    const { changes, why } = gitHistory(content);
    expect([...changes].map(([file, { day }]) => [file, day]).sort()).toEqual([
      ['vi/index.md', '2025-11-07'],
      ['vi/week-08.md', '2025-10-28'],
    ]);
    expect(why).toBeUndefined();
  });

  it('has no day for files that only the last commit of a shallow clone contains, and says why', () => {
    const shallow = join(folder, 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, shallow], { stdio: 'ignore' });
    const { changes, why } = gitHistory(join(shallow, 'content'));
    expect(changes).toEqual(new Map());
    expect(why).toMatch(/shallow/);
  });

  it('is empty where there is no repository, and no error', () => {
    const bare = mkdtempSync(join(tmpdir(), 'shiplog-bare-'));
    expect(gitHistory(bare)).toEqual({ changes: new Map(), why: 'git knows no history of the content folder' });
    rmSync(bare, { recursive: true });
  });
});
