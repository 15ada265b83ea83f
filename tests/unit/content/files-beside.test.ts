import { expect, it, vi } from 'vitest';
import { filesBeside } from '../../../src/content/content-root.ts';
import { contentFolder, week } from '../check/content-folder.ts';

it('files beside weeks are known with and without an extension, pages and folders are not', () => {
  const files = {
    'en/worklog/week-01.md': week(1),
    'en/worklog/LICENSE': 'MIT',
    'vi/worklog/board.svg': '',
    'en/worklog/old/notes.txt': '',
  };
  vi.stubEnv('SHIPLOG_CONTENT', contentFolder(files));
  expect(filesBeside(['en/worklog', 'vi/worklog'])).toEqual(['LICENSE', 'board.svg']);
  vi.unstubAllEnvs();
});
