import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { outdated, prune } from '../../../src/cache/prune.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 100 * DAY;
const entry = (name: string, days: number, bytes = 10) => ({ name, bytes, used: NOW - days * DAY });
const limits = { days: 30, bytes: 25 };

describe('what a cache no longer needs', () => {
  it('is what was not used for a month', () => {
    expect(outdated([entry('new', 1), entry('old', 31)], limits, NOW)).toEqual(['old']);
  });

  it('is what was not used for longest, if all of it takes too much', () => {
    expect(outdated([entry('a', 5), entry('b', 9), entry('c', 3), entry('d', 7)], limits, NOW)).toEqual(['d', 'b']);
  });

  it('is nothing that the last builds used, whatever it takes', () => {
    expect(outdated([entry('a', 0, 1000), entry('b', 1.5, 1000)], limits, NOW)).toEqual([]);
  });
});

describe('pruning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shiplog-prune-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('removes files and folders, by the size of all that they contain, and leaves others as they are', () => {
    mkdirSync(join(folder, 'big/inner'), { recursive: true });
    writeFileSync(join(folder, 'big/inner/file'), 'x'.repeat(100));
    writeFileSync(join(folder, 'old'), 'x');
    writeFileSync(join(folder, 'used'), 'x');
    const at = (days: number): number => (Date.now() - days * DAY) / 1000;
    utimesSync(join(folder, 'big'), at(10), at(10));
    utimesSync(join(folder, 'old'), at(40), at(40));
    expect(prune(folder, { days: 30, bytes: 50 })).toBe(2);
    expect(readdirSync(folder)).toEqual(['used']);
  });

  it('does nothing without the folder', () => {
    expect(prune(join(folder, 'none'), limits)).toBe(0);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
