import { describe, expect, it } from 'vitest';
import { lastChanges } from '../../../src/content/git-log.ts';

/** A commit as `git log --name-status -z` writes it in our format: the head, then each status and path, all ended by NUL. */
const commit = (hash: string, day: string, ...fields: string[]): string =>
  `\u0001${hash} ${day}\u0002\0\n${fields.map((field) => `${field}\0`).join('')}`;

describe('the day on which a content file was added', () => {
  it('is that of the commit that added it, under whatever name', () => {
    const log =
      commit('d', '2025-12-09', 'M', 'en/worklog/week-08.md') +
      commit('c', '2025-12-01', 'R100', 'en/week-08.md', 'en/worklog/week-08.md') +
      commit('b', '2025-11-07', 'M', 'en/week-08.md') +
      commit('a', '2025-10-28', 'A', 'en/week-08.md');
    expect(lastChanges(log)).toEqual(new Map([['en/worklog/week-08.md', { commit: 'd', day: '2025-12-09', added: '2025-10-28' }]]));
  });

  it('is not that of an earlier file of the same name', () => {
    const log =
      commit('d', '2025-12-09', 'M', 'en/a.md') +
      commit('c', '2025-12-01', 'A', 'en/a.md') +
      commit('b', '2025-11-01', 'D', 'en/a.md') +
      commit('a', '2025-10-01', 'A', 'en/a.md');
    expect(lastChanges(log).get('en/a.md')?.added).toBe('2025-12-01');
  });

  it('is not known where a shallow clone ends before it', () => {
    const log = commit('b', '2025-11-01', 'M', 'en/a.md') + commit('a', '2025-10-01', 'A', 'en/a.md');
    expect(lastChanges(log, new Set(['a'])).get('en/a.md')).toEqual({ commit: 'b', day: '2025-11-01' });
  });
});

describe('the last change of a content file', () => {
  it('is the newest commit that touched it', () => {
    const log = commit('b', '2025-11-07', 'M', 'en/week-08.md') + commit('a', '2025-10-28', 'A', 'en/week-08.md', 'A', 'en/index.md');
    expect(lastChanges(log)).toEqual(
      new Map([
        ['en/week-08.md', { commit: 'b', day: '2025-11-07', added: '2025-10-28' }],
        ['en/index.md', { commit: 'a', day: '2025-10-28', added: '2025-10-28' }],
      ]),
    );
  });

  it('stays that of its text when the file was only moved, once or twice', () => {
    const log =
      commit('c', '2025-12-01', 'R100', 'en/log/week.md', 'en/worklog/week.md') +
      commit('b', '2025-11-01', 'R100', 'en/week.md', 'en/log/week.md') +
      commit('a', '2025-10-01', 'A', 'en/week.md');
    expect(lastChanges(log)).toEqual(new Map([['en/worklog/week.md', { commit: 'a', day: '2025-10-01', added: '2025-10-01' }]]));
  });

  it('is the move when the text changed with it', () => {
    const log = commit('b', '2025-11-01', 'R087', 'en/a.md', 'en/b.md') + commit('a', '2025-10-01', 'A', 'en/a.md');
    expect(lastChanges(log).get('en/b.md')).toEqual({ commit: 'b', day: '2025-11-01' });
  });

  it('is found under a name with spaces and accents, in any Unicode form', () => {
    const name = 'vi/đề xuất/kiến trúc.md';
    const log = commit('a', '2025-10-01', 'A', name.normalize('NFD'));
    expect(lastChanges(log).get(name.normalize('NFC'))).toEqual({ commit: 'a', day: '2025-10-01', added: '2025-10-01' });
  });

  it('is not known for a file that was deleted, though an older commit added it', () => {
    const log = commit('b', '2025-11-01', 'D', 'en/a.md') + commit('a', '2025-10-01', 'A', 'en/a.md');
    expect(lastChanges(log)).toEqual(new Map());
  });

  it('is that of the new file where an old one of the same name was deleted', () => {
    const log =
      commit('c', '2025-12-01', 'A', 'en/a.md') + commit('b', '2025-11-01', 'D', 'en/a.md') + commit('a', '2025-10-01', 'A', 'en/a.md');
    expect(lastChanges(log).get('en/a.md')).toEqual({ commit: 'c', day: '2025-12-01', added: '2025-12-01' });
  });

  it('is not known where only the end of a shallow clone contains the file', () => {
    const log = commit('b', '2025-11-01', 'M', 'en/new.md') + commit('a', '2025-10-01', 'A', 'en/new.md', 'A', 'en/old.md');
    expect(lastChanges(log, new Set(['a']))).toEqual(new Map([['en/new.md', { commit: 'b', day: '2025-11-01' }]]));
  });

  it('is not known for anything in an empty log', () => {
    expect(lastChanges('')).toEqual(new Map());
  });
});
