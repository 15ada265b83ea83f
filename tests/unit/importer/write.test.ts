import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Content, planWrite, RECORD, writeImport } from '../../../src/importer/index.ts';
import { folderWith } from './sites.ts';

const run = (root: string, files: Record<string, Content>, force = false) => {
  const all = new Map(Object.entries(files));
  const plan = planWrite(root, all, force);
  writeImport(root, all, plan, '{}\n');
  return plan;
};

const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

describe('writing an import', () => {
  it('changes nothing the second time', () => {
    const root = folderWith();
    run(root, { 'en/a.md': 'a', 'site.yaml': 's' });
    const record = read(root, RECORD);
    expect(run(root, { 'en/a.md': 'a', 'site.yaml': 's' })).toEqual({ write: [], same: ['en/a.md', 'site.yaml'], edited: [], remove: [] });
    expect(read(root, RECORD)).toBe(record);
  });

  it('writes bytes and copies, and knows them the second time', () => {
    const [root, source] = [folderWith(), folderWith({ a: 'copied' })];
    const files = { 'en/a.png': Buffer.from([1, 2, 3]), 'en/b.txt': { copy: join(source, 'a') } };
    run(root, files);
    expect([...readFileSync(join(root, 'en/a.png'))]).toEqual([1, 2, 3]);
    expect(read(root, 'en/b.txt')).toBe('copied');
    expect(run(root, files).same).toEqual(['en/a.png', 'en/b.txt']);
  });

  it('overwrites its own files, and keeps what was edited, removed or there before', () => {
    const root = folderWith({ 'en/mine.md': 'mine' });
    run(root, { 'en/a.md': 'a', 'en/b.md': 'b', 'en/c.md': 'c' });
    writeFileSync(join(root, 'en/b.md'), 'edited');
    rmSync(join(root, 'en/c.md'));
    const plan = run(root, { 'en/a.md': 'new a', 'en/b.md': 'new b', 'en/c.md': 'c', 'en/mine.md': 'theirs' });
    expect(plan).toEqual({ write: ['en/a.md'], same: [], edited: ['en/b.md', 'en/c.md', 'en/mine.md'], remove: [] });
    expect([read(root, 'en/a.md'), read(root, 'en/b.md'), read(root, 'en/mine.md'), existsSync(join(root, 'en/c.md'))]).toEqual([
      'new a',
      'edited',
      'mine',
      false,
    ]);
    expect(planWrite(root, new Map([['en/b.md', 'newer b']]), false).edited).toEqual(['en/b.md']);
  });

  it('overwrites everything with force', () => {
    const root = folderWith({ 'en/mine.md': 'mine' });
    expect(run(root, { 'en/mine.md': 'theirs' }, true).write).toEqual(['en/mine.md']);
    expect(read(root, 'en/mine.md')).toBe('theirs');
  });

  it('removes its files that the site no longer has, unless they were edited', () => {
    const root = folderWith();
    run(root, { 'en/old/a.md': 'a', 'en/b.md': 'b' });
    writeFileSync(join(root, 'en/b.md'), 'edited');
    expect(run(root, { 'en/c.md': 'c' }).remove).toEqual(['en/old/a.md']);
    expect([existsSync(join(root, 'en/old')), read(root, 'en/b.md')]).toEqual([false, 'edited']);
  });

  it('writes nothing outside the folder, neither by path nor by symbolic link', () => {
    const [root, elsewhere] = [folderWith(), folderWith()];
    expect(() => run(root, { '../out.md': 'x' })).toThrow('outside');
    expect(() => run(root, { [join(elsewhere, 'out.md')]: 'x' })).toThrow('outside');
    mkdirSync(join(root, 'en'));
    symlinkSync(elsewhere, join(root, 'en/linked'));
    expect(() => run(root, { 'en/linked/out.md': 'x' })).toThrow('symbolic link');
    expect(existsSync(join(elsewhere, 'out.md'))).toBe(false);
  });

  it('treats an unreadable record as none', () => {
    const root = folderWith({ [RECORD]: '{"files": [1', 'en/a.md': 'a' });
    expect(planWrite(root, new Map([['en/a.md', 'b']]), false).edited).toEqual(['en/a.md']);
  });
});
