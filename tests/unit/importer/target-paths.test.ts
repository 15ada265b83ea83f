import { describe, expect, it, test } from 'vitest';
import { folderName, slugOf } from '../../../src/importer/folder-name.ts';
import { isWorklogPath, orderOf, targetPaths } from '../../../src/importer/target-paths.ts';

const targets = (...paths: string[]) =>
  Object.fromEntries(
    [
      ...targetPaths(
        paths.map((path) => ({ path, isFolder: true })),
        ['en', 'vi'],
      ),
    ].map(([from, { path }]) => [from, path]),
  );

describe('folderName', () => {
  test.each([
    ['1.8-Week8', [1, 8], 'week-8'],
    ['1. Worklog', [1], 'worklog'],
    ['3.1-Blog 1', [3, 1], 'blog-1'],
    ['5.3.2-Backend Deploy', [5, 3, 2], 'backend-deploy'],
    ['05_Workshop', [5], 'workshop'],
    ['1.10-Week_10', [1, 10], 'week-10'],
    ['6 – Tổng kết', [6], 'tong-ket'],
    ['BlogsTranslated', [], 'blogs-translated'],
    ['7.1', [7, 1], ''],
    ['S3 & VPC', [], 's3-vpc'],
  ])('splits %j', (name, numbers, slug) => {
    expect(folderName(name)).toEqual({ numbers, slug });
  });

  it('writes Vietnamese without accents', () => {
    expect(slugOf('Đề xuất dự án')).toBe('de-xuat-du-an');
  });
});

describe('targetPaths', () => {
  it("puts worklog and proposal in the tool's folders, and keeps other sections by name", () => {
    expect(targets('', '1-Worklog', '2-Proposal', '3-BlogsTranslated/3.1-Blog1', '5-Workshop/5.3-S3 & VPC/5.3.1-Create')).toEqual({
      '': '',
      '1-Worklog': 'worklog',
      '2-Proposal': 'proposal',
      '3-BlogsTranslated/3.1-Blog1': 'blogs-translated/blog-1',
      '5-Workshop/5.3-S3 & VPC/5.3.1-Create': 'workshop/s3-vpc/create',
    });
  });

  it('gives two folders with the same name separate paths', () => {
    expect(targets('5-Workshop/5.1-Setup', '5-Workshop/5.2-Setup')).toEqual({
      '5-Workshop/5.1-Setup': 'workshop/setup',
      '5-Workshop/5.2-Setup': 'workshop/setup-2',
    });
  });

  it('avoids the names of generated pages, languages and weeks', () => {
    expect(targets('8-Search', 'vi', '1-Worklog/Week summary', '1-Worklog/con')).toEqual({
      '8-Search': 'search-page',
      vi: 'vi-page',
      '1-Worklog/Week summary': 'worklog/notes-week-summary',
      '1-Worklog/con': 'worklog/con-page',
    });
  });

  it('gives unnamed files a name', () => {
    expect(targets('5-Workshop/5.1', '日本')).toEqual({ '5-Workshop/5.1': 'workshop/part-5-1', 日本: 'part-x' });
  });
});

describe('isWorklogPath', () => {
  test.each(['1-Worklog/1.8-Week8', '1. Worklog', '1-NhatKy/1.1-Tuan1', 'worklog-week-08', 'Week 3'])('accepts %j', (path) =>
    expect(isWorklogPath(path)).toBe(true),
  );
  test.each(['', '2-Proposal', '5-Workshop/Week1', 'weekend'])('rejects %j', (path) => expect(isWorklogPath(path)).toBe(false));
});

describe('orderOf', () => {
  it('is the number in the name, else the one shown before it, else the weight', () => {
    expect(orderOf({ path: '5-Workshop/5.10-Clean', data: { weight: 3 } })).toBe(10);
    expect(orderOf({ path: 'workshop/clean', data: { pre: ' <b> 5.10. </b> ', weight: 3 } })).toBe(10);
    expect(orderOf({ path: 'workshop/clean', data: { weight: '3' } })).toBe(3);
    expect(orderOf({ path: 'workshop/clean', data: {} })).toBeUndefined();
  });
});
