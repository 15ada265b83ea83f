import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '../../../../../src/stream/runtimes/node/folder-lock.ts';

let folder: string;
const path = (): string => join(folder, 'in-use-by');
/** Above the highest number that a process can have. */
const NOBODY = 2 ** 30;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a locked folder names its process until it is released, and contains nothing else', async () => {
  const unlock = await lockFolder(folder);
  expect((await readFile(path(), 'utf8')).split(' ')).toEqual([String(process.pid), hostname(), expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  await expect(lockFolder(folder)).rejects.toThrow(`The database in ${folder} is open in process ${process.pid}: stop that process`);
  expect(await readdir(folder)).toEqual(['in-use-by']);
  await unlock();
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ['a process that ended', `${NOBODY} ${hostname()} one`],
  ['an earlier process of the same number', `${process.pid} ${hostname()} one`],
  ['a process that told no host', String(NOBODY)],
  ['nobody', ''],
])('a lock of %s is taken over', async (_, left) => {
  await writeFile(path(), left);
  await lockFolder(folder);
  expect(await readFile(path(), 'utf8')).toContain(`${process.pid} ${hostname()} `);
  expect(await readdir(folder)).toEqual(['in-use-by']);
});

test('a process of another host counts as alive, whatever its id, and the message says how to fix it', async () => {
  for (const pid of [process.pid, NOBODY]) {
    await writeFile(path(), `${pid} container-2 one`);
    await expect(lockFolder(folder)).rejects.toThrow(
      `is open in process ${pid} on container-2: stop that process, or set RAW_FOLDER to another folder or DATABASE_URL to a PostgreSQL server (if container-2 is no longer running, delete ${path()}).`,
    );
    expect(await readFile(path(), 'utf8')).toBe(`${pid} container-2 one`);
  }
});

test('of two starts that find a dead process one gets the folder', async () => {
  for (let round = 0; round < 50; round += 1) {
    await writeFile(path(), `${NOBODY} ${hostname()} ${round}`);
    const starts = await Promise.allSettled([lockFolder(folder), lockFolder(folder)]);
    expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await readdir(folder)).toEqual(['in-use-by']);
    for (const start of starts) if (start.status === 'fulfilled') await start.value();
  }
});

test('a process releases only its own lock', async () => {
  const unlock = await lockFolder(folder);
  await writeFile(path(), `${NOBODY} container-2 one`);
  await unlock();
  expect(await readFile(path(), 'utf8')).toBe(`${NOBODY} container-2 one`);
});
