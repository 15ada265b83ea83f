import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeKey, keyOf } from '../../../src/cache/key.ts';
import { fromJson, keepIfPossible, replaceFile, Store } from '../../../src/cache/store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shiplog-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DAY = 24 * 60 * 60 * 1000;
const age = (file: string, days: number): void => utimesSync(file, (Date.now() - days * DAY) / 1000, (Date.now() - days * DAY) / 1000);

describe('a store', () => {
  it('returns what was written, in the file that it names', () => {
    const store = new Store(join(folder, 'new'), '.json');
    expect(store.file('a')).toBeUndefined();
    const file = store.write('a', '{"b":1}');
    expect(store.file('a')).toBe(file);
    expect(store.read('a', fromJson)).toEqual({ b: 1 });
    store.remove('a');
    expect(store.read('a', fromJson)).toBeUndefined();
  });

  it.each(['', '{"half'])('has no result in a broken file: "%s"', (content) => {
    const store = new Store(folder, '.json');
    writeFileSync(join(folder, 'a.json'), content);
    expect(store.read('a', fromJson)).toBeUndefined();
    store.write('a', '1');
    expect(store.read('a', fromJson)).toBe(1);
  });

  it('has no result in a folder of that name', () => {
    mkdirSync(join(folder, 'a.json'));
    expect(new Store(folder, '.json').file('a')).toBeUndefined();
  });

  it('marks what is used, at most once a day', () => {
    const store = new Store(folder, '');
    const file = store.write('a', 'x');
    age(file, 20);
    store.file('a');
    expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(DAY);
    age(file, 0.5);
    const before = statSync(file).mtimeMs;
    store.read('a', String);
    expect(statSync(file).mtimeMs).toBe(before);
  });

  it('goes on without a place to write, if the result can be made again', () => {
    writeFileSync(join(folder, 'file'), '');
    const store = new Store(join(folder, 'file'), '');
    store.keep('a', 'x');
    expect(store.file('a')).toBeUndefined();
  });

  it('is shared by processes that write one key: a reader finds a complete result each time, and nothing else is left', async () => {
    const module = resolve('src/cache/store.ts');
    const code = `import { Store } from ${JSON.stringify(module)};
      const store = new Store(${JSON.stringify(folder)}, '.json');
      for (let i = 0; i < 200; i += 1) store.write('a', JSON.stringify({ by: process.pid, text: 'x'.repeat(50_000) }));`;
    const writers = [1, 2].map(() => spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'inherit' }));
    const ended = Promise.all(writers.map((writer) => once(writer, 'exit')));
    let running = true;
    ended.then(() => (running = false));
    const store = new Store(folder, '.json');
    while (running) {
      if (store.file('a')) expect(store.read('a', fromJson)).toMatchObject({ text: 'x'.repeat(50_000) });
      await new Promise(setImmediate);
    }
    expect((await ended).map(([code]) => code)).toEqual([0, 0]);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('that cannot be written gives its results as temporary files, so that a build goes on', () => {
    writeFileSync(join(folder, 'file'), 'x');
    const store = new Store(join(folder, 'file/below'), '.png');
    const file = store.write('a', 'result');
    expect(readFileSync(file, 'utf8')).toBe('result');
    expect(store.file('a')).toBe(file);
    expect(file).toMatch(/below[\\/]a\.png$/);
    expect(() => store.keep('b', 'x')).not.toThrow();
    expect(store.file('b')).toBeUndefined();
  });

  it('of what can be made again does not stop at an error of the disk, and at every other', () => {
    const failing = (code: string) => () => {
      throw Object.assign(new Error(code), { code });
    };
    for (const code of ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES']) expect(keepIfPossible(failing(code))).toBe(false);
    expect(keepIfPossible(() => {})).toBe(true);
    expect(() => keepIfPossible(failing('ERR_INVALID_ARG_TYPE'))).toThrow();
  });

  it('leaves no partial file when a result cannot be moved into place', () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    expect(() => replaceFile(join(folder, 'a'), 'x')).toThrow();
    expect(readdirSync(folder)).toEqual(['a']);
  });
});

describe('a key', () => {
  it('is another for other parts, also where their text is the same when joined', () => {
    expect(keyOf('a', 'b')).not.toBe(keyOf('ab'));
    expect(keyOf('a', { b: 1 })).toBe(keyOf('a', { b: 1 }));
    expect(keyOf('a', { b: 1 })).toMatch(/^[0-9a-f]{32}$/);
  });

  it('of code is another when a file changes, is renamed or is added, and does not depend on their order', () => {
    replaceFile(join(folder, 'a.ts'), '1');
    replaceFile(join(folder, 'b.ts'), '2');
    const first = codeKey(folder, ['a.ts', 'b.ts']);
    expect(codeKey(folder, ['b.ts', 'a.ts'])).toBe(first);
    expect(codeKey(folder, ['a.ts'])).not.toBe(first);
    writeFileSync(join(folder, 'c.ts'), readFileSync(join(folder, 'b.ts')));
    expect(codeKey(folder, ['a.ts', 'c.ts'])).not.toBe(first);
    writeFileSync(join(folder, 'b.ts'), '3');
    expect(codeKey(folder, ['a.ts', 'b.ts'])).not.toBe(first);
  });
});
