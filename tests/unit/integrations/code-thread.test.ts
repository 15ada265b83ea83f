import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { codeThread } from '../../../src/integrations/code-thread.ts';
import { highlight } from '../../../src/markdown/highlight.ts';

const source = new URL('../../../src/integrations/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'shiplog-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('each block gets its own lines, the same as without a thread', async () => {
  const colored = codeThread();
  const blocks = [
    ['const a = 1;\nlet b;', 'ts'],
    ['echo "$HOME" # here', 'bash'],
    ['a < b', 'no-such-language'],
    ['', 'ts'],
  ] as const;
  const expected = await Promise.all(blocks.map(([code, language]) => highlight(code, language)));
  expect(await Promise.all(blocks.map(([code, language]) => colored(code, language)))).toEqual(expected);
});

it('a block that cannot be colored says why, and the next one is colored', async () => {
  const file = join(folder, 'picky.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id, code }) => parentPort.postMessage(code === 'bad' ? { id, reason: 'too odd' } : { id, lines: [code] }));`,
  );
  const colored = codeThread(pathToFileURL(file));
  const answers = await Promise.allSettled([colored('bad', ''), colored('good', '')]);
  expect(answers).toMatchObject([{ reason: { message: 'too odd' } }, { value: ['good'] }]);
});

it('many blocks are shared by several threads, and each gets its own lines', async () => {
  const file = join(folder, 'named.mjs');
  writeFileSync(
    file,
    `import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', ({ id, code }) => parentPort.postMessage({ id, lines: [code, String(threadId)] }));`,
  );
  const threads = async (most: number, blocks: number): Promise<number> => {
    const colored = codeThread(pathToFileURL(file), most);
    const codes = Array.from({ length: blocks }, (_, index) => `block ${index}`);
    const answers = await Promise.all(codes.map((code) => colored(code, 'ts')));
    expect(answers.map(([code]) => code)).toEqual(codes);
    return new Set(answers.map(([, thread]) => thread)).size;
  };
  expect(await threads(3, 10)).toBe(1);
  expect(await threads(3, 200)).toBe(3);
  expect(await threads(1, 200)).toBe(1);
});

it('a thread that fails ends the process with its reason, since a page without color is not a build', () => {
  const broken = pathToFileURL(join(folder, 'broken.mjs')).href;
  writeFileSync(join(folder, 'broken.mjs'), 'throw new Error("no such engine");');
  const program = join(folder, 'program.mjs');
  writeFileSync(
    program,
    `import { codeThread } from ${JSON.stringify(new URL('code-thread.ts', source).href)};
    await codeThread(new URL(${JSON.stringify(broken)}))('a', 'ts').catch(() => console.log('caught'));`,
  );
  const { status, stderr, stdout } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('Code blocks cannot be colored: no such engine');
  expect(stdout).toBe('');
});
