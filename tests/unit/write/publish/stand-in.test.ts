import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { blobId } from '../../../../src/write/publish/blob-id.ts';
import { Repository } from '../../../stand-ins/github/repository.ts';

const files = { 'a/b.md': 'one\n', 'a.md': 'Tiếng Việt\n', 'a-b/c.bin': new Uint8Array([0, 255, 10]), 'README.md': '' };

test('the stand-in gives blobs, trees and commits the ids that git gives them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const date = '1780000000 +0000';
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, env, encoding: 'utf8' }).trim();
  git('init', '-q');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  git('add', '-A');
  git('-c', 'user.name=Lan Nguyen', '-c', 'user.email=lan@example.com', 'commit', '-q', '-m', 'First commit');

  const repository = new Repository('team/report', 'main');
  // git ends a message with a line break.
  const head = repository.push(files, 'First commit\n');
  expect(head).toBe(git('rev-parse', 'HEAD'));
  expect(repository.blob('a.md')).toBe(git('rev-parse', 'HEAD:a.md'));
  expect(await blobId(files['a.md'])).toBe(git('rev-parse', 'HEAD:a.md'));
  expect(await blobId(files['a-b/c.bin'])).toBe(git('rev-parse', 'HEAD:a-b/c.bin'));
});
