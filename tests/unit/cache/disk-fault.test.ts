import { expect, it } from 'vitest';
import { diskFault, isFull } from '../../../src/cache/disk-fault.ts';

const folders = ['/site/dist', '/tool/.cache'];
const none = () => false;

it.each([
  ["ENOSPC: no space left on device, open '/site/dist/a.html'", 'The disk is full: /site/dist/a.html cannot be written.'],
  ["EDQUOT: disk quota exceeded, mkdir '/site/dist/a b'", 'The disk quota of this user is used up: /site/dist/a b cannot be written.'],
  ["EROFS: read-only file system, copyfile '/a/in.png' -> '/site/out.png'", 'The disk is read-only: /site/out.png cannot be written.'],
  ["EACCES: permission denied, open '/site/x'", 'Permission denied: /site/x cannot be written.'],
  ['EFBIG: file too large, write', 'A file is larger than this shell allows: /site/dist or /tool/.cache cannot be written.'],
  [
    'Something went wrong inside rolldown\nFailed to write file in /site/dist/_astro/c.js\n\nCaused by:\n    No space left on device (os error 28)\n   0: <unknown>',
    'The disk is full: /site/dist/_astro/c.js cannot be written.',
  ],
])('%s is one sentence with what, where and how to fix it', (text, sentence) => {
  const [first, fix, ...rest] = (diskFault(text, folders, none) ?? '').split('\n');
  expect(first).toBe(sentence);
  expect(fix).toMatch(/^ {2}To fix it, \S/);
  expect(rest).toEqual([]);
});

it('an error without a file names the folder whose disk is full', () => {
  expect(diskFault('ENOSPC: no space left on device, write', folders, (folder) => folder === '/tool/.cache')).toMatch(
    /^The disk is full: \/tool\/\.cache cannot be written\./,
  );
  expect(diskFault('ENOSPC: no space left on device, write', folders, none)).toContain('/site/dist or /tool/.cache');
});

it('other errors stay as they are', () => {
  for (const text of ['Could not find requested image `./a.png`', "ENOENT: no such file, open '/x'", 'Permission denied by the policy'])
    expect(diskFault(text, folders, none)).toBeUndefined();
  expect(isFull('/no/such/folder/anywhere')).toBe(false);
});
