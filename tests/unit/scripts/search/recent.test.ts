import { describe, expect, it } from 'vitest';
import { readRecent, recentKey, withRecent } from '../../../../src/scripts/search/recent.ts';

describe('recent pages', () => {
  it('are stored per site and language', () => {
    expect(recentKey('/team/report/', 'vi')).toBe('/team/report/recent-vi');
  });

  it('have the newest first, each page once, and at most six', () => {
    const list = ['a', 'b', 'c', 'd', 'e', 'f'].map((name): [string, string] => [`/${name}/`, name]);
    expect(withRecent(list, ['/c/', 'C']).map(([, title]) => title)).toEqual(['C', 'a', 'b', 'd', 'e', 'f']);
    expect(withRecent(list, ['/g/', 'g'])).toHaveLength(6);
  });

  it('are read back as they were stored', () => {
    const list = withRecent([], ['/a/', 'A']);
    expect(readRecent(JSON.stringify(list))).toEqual(list);
  });

  it('are none when something else is stored', () => {
    for (const stored of [null, '', '{', '{}', '"a"', '[1, ["/a/"], ["/a/", 2]]']) expect(readRecent(stored)).toEqual([]);
  });
});
