// The record of written objects, while the next objects are looked up.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWritten } from '../../../../../../src/stream/runtimes/node/lake/written.ts';
import { scratchFolder } from './lake.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ folder: root, remove } = scratchFolder());
});
afterEach(() => remove());

const folders = Array.from(
  { length: 40 },
  (_, hour) => `events/2025/11/${String(7 + Math.floor(hour / 24)).padStart(2, '0')}/${hour % 24}`,
);

test('what is added while its folder is looked up is in the next list', async () => {
  const [folder = ''] = folders;
  const written = openWritten(root);
  const looked = written.has(`${folder}/b`);
  await written.added([`${folder}/a`]);
  expect(await looked).toBe(false);
  expect((await written.with([`${folder}/b`])).map(({ text }) => text)).toEqual(['a\nb\n']);
});

test('a folder that could not be read is read again, and one that is no longer remembered too', async () => {
  const [folder = ''] = folders;
  const path = join(root, 'written', `${folder}.txt`);
  mkdirSync(path, { recursive: true });
  const written = openWritten(root);
  await expect(written.has(`${folder}/a`)).rejects.toThrow('EISDIR');
  rmSync(path, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'a\n');
  expect(await written.has(`${folder}/a`)).toBe(true);
  writeFileSync(path, 'a\nb\n');
  for (const one of folders) await written.has(`${one}/x`);
  expect(await written.has(`${folder}/b`)).toBe(true);
});
