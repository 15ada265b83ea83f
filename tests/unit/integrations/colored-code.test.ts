import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { coloredCode } from '../../../src/integrations/colored-code.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'shiplog-colors-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A process that colors these blocks in the cache `at`, and ends. Returns the blocks that needed the highlighter, and all results. */
async function ended(at: string, blocks: readonly string[], { root = '/a', digest = '1' } = {}) {
  const before = new Set(process.listeners('exit'));
  const asked: string[] = [];
  const color = coloredCode(
    async (code, language) => {
      asked.push(code);
      return [`${language} ${code}`];
    },
    root,
    digest,
    at,
  );
  const lines: string[][] = [];
  for (const code of blocks) lines.push(await color(code, 'ts'));
  for (const listener of process.listeners('exit').filter((one) => !before.has(one))) {
    process.off('exit', listener);
    listener.call(process, 0);
  }
  return { asked, lines };
}

it('code that an earlier build colored needs no highlighter', async () => {
  const at = folder();
  expect(await ended(at, ['a', 'b', 'a'])).toEqual({ asked: ['a', 'b'], lines: [['ts a'], ['ts b'], ['ts a']] });
  expect(await ended(at, ['b', 'c'])).toEqual({ asked: ['c'], lines: [['ts b'], ['ts c']] });
  expect((await ended(at, ['a', 'c'])).asked).toEqual([]);
});

it('colors of other plugins or content are not used', async () => {
  const at = folder();
  await ended(at, ['a']);
  expect((await ended(at, ['a'], { digest: '2' })).asked).toEqual(['a']);
  expect((await ended(at, ['a'], { root: '/b' })).asked).toEqual(['a']);
});

it('a broken file counts as none', async () => {
  const at = folder();
  await ended(at, ['a']);
  for (const file of readdirSync(at)) writeFileSync(join(at, file), 'x');
  expect(await ended(at, ['a'])).toEqual({ asked: ['a'], lines: [['ts a']] });
});
