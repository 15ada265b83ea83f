import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealOfWritten, writtenWeek } from '../../../src/check/week-seal.ts';
import { signedWeek } from '../../../src/content/signed-week.ts';
import { weekDiff } from '../../../src/worklog/review/week-diff.ts';

const folder = mkdtempSync(join(tmpdir(), 'shiplog-signed-'));
const repository = join(folder, 'whole');
const content = join(repository, 'content');
const file = 'en/worklog/week-08.md';

const text = (title: string, body = 'Body') => `---\nweek: 8\ntitle: ${title}\n---\n\n${body}\n`;
const sealOf = (words: string): string => {
  const written = writtenWeek(words);
  return written ? sealOfWritten(written) : '';
};

function git(...words: string[]): void {
  execFileSync('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@team.example', ...words], { stdio: 'ignore' });
}

function commit(day: string): void {
  git('add', '--all');
  git('commit', '--message', day, '--date', `${day}T12:00:00+07:00`);
}

beforeAll(() => {
  mkdirSync(join(content, 'en/worklog'), { recursive: true });
  execFileSync('git', ['init', '--quiet', repository]);
  const [before, now] = [join(content, 'en/worklog/tuần tám.md'), join(content, file)];
  writeFileSync(before, text('Họp mặt'));
  commit('2025-11-07');
  renameSync(before, now);
  commit('2025-11-08');
  writeFileSync(now, text('Họp nhóm'));
  commit('2025-11-10');
  writeFileSync(now, 'no front matter');
  commit('2025-11-11');
  writeFileSync(now, text('Họp nhóm', 'Body, mended'));
  commit('2025-11-12');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the week at its sign-off', () => {
  it('is the version in the history that has the seal, and shows what changed since', () => {
    const signed = signedWeek(content, file, sealOf(text('Họp nhóm')));
    expect(signed).toMatchObject({ day: '2025-11-10', facts: { week: 8, title: 'Họp nhóm' } });
    const now = writtenWeek(text('Họp nhóm', 'Body, mended'));
    expect(signed && now && weekDiff(signed, now)).toMatchObject([{ kind: 'words', part: 'prose', from: 'Body', to: 'Body, mended' }]);
  });

  it('is found under a name that the file had before', () => {
    expect(signedWeek(content, file, sealOf(text('Họp mặt')))).toMatchObject({ day: '2025-11-08', facts: { title: 'Họp mặt' } });
  });

  it('is unknown when no version has the seal, in a clone that does not go back to it, and without a repository', () => {
    expect(signedWeek(content, file, `v1:${'0'.repeat(64)}`)).toBeUndefined();
    expect(signedWeek(content, 'en/worklog/week-09.md', sealOf(text('Họp nhóm')))).toBeUndefined();
    const shallow = join(folder, 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, shallow], { stdio: 'ignore' });
    expect(signedWeek(join(shallow, 'content'), file, sealOf(text('Họp nhóm')))).toBeUndefined();
    const bare = mkdtempSync(join(tmpdir(), 'shiplog-bare-'));
    expect(signedWeek(bare, file, sealOf(text('Họp nhóm')))).toBeUndefined();
    rmSync(bare, { recursive: true });
  });
});
