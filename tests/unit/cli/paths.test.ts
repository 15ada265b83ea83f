import { posix, win32 } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { contentPath, isWithin, pathFrom } from '../../../src/cli/paths.ts';

describe('a path as one types it', () => {
  test.each([
    ['C:\\Docs\\Hà', 'C:\\Docs\\Hà\\our report', 'our report'],
    ['C:\\Docs\\Hà', 'c:\\docs\\hà\\our report\\content', 'our report\\content'],
    ['C:\\Docs\\Hà', 'C:\\Docs\\Hà', '.'],
    ['C:\\Docs\\Hà', 'C:\\reports', 'C:\\reports'],
    ['C:\\Docs\\Hà', 'D:\\our report', 'D:\\our report'],
    ['C:\\Docs', '\\\\server\\share\\report', '\\\\server\\share\\report'],
    ['C:\\Docs', 'C:\\Docs\\..report', '..report'],
  ])('on Windows, from %s: %s is %s', (cwd, path, shown) => {
    expect(pathFrom(cwd, path, win32)).toBe(shown);
  });

  test.each([
    ['/srv/ha', '/srv/ha/our report', 'our report'],
    ['/srv/ha', '/srv/ha', '.'],
    ['/srv/ha', '/srv/reports', '/srv/reports'],
    ['/srv/ha', '/srv/ha/..report', '..report'],
  ])('elsewhere, from %s: %s is %s', (cwd, path, shown) => {
    expect(pathFrom(cwd, path, posix)).toBe(shown);
  });
});

describe('a folder within another', () => {
  test.each([
    ['C:\\site', 'C:\\site', true],
    ['C:\\site', 'C:\\site\\content', true],
    ['C:\\site', 'c:\\SITE\\content', true],
    ['C:\\site', 'C:\\site-2', false],
    ['C:\\site', 'C:\\', false],
    ['C:\\site', 'D:\\site', false],
  ])('on Windows, %s: %s is %s', (folder, path, within) => {
    expect(isWithin(folder, path, win32)).toBe(within);
  });

  it('elsewhere', () => {
    expect(['/site', '/site/content', '/site-2', '/'].map((path) => isWithin('/site', path, posix))).toEqual([true, true, false, false]);
  });
});

it('the content names its files with slashes and composed letters', () => {
  expect(contentPath('C:\\our report\\content', 'C:\\our report\\content\\vi\\bao-ca\u0301o.md', win32)).toBe('vi/bao-cáo.md');
  expect(contentPath('/r/content', '/r/content/vi/a.md', posix)).toBe('vi/a.md');
});
