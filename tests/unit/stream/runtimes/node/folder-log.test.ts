import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { DamagedObject, GoneObject } from '../../../../../src/stream/pipeline/index.ts';
import { folderLog } from '../../../../../src/stream/runtimes/node/folder-log.ts';
import { runs } from '../../../../runs.ts';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'shiplog-log-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function put(root: string, key: string): Promise<void> {
  await mkdir(dirname(join(root, key)), { recursive: true });
  await writeFile(join(root, key), key);
}

test('an appended object is read and listed, and no temporary file stays', async () => {
  const root = await folder();
  const log = folderLog(root, 'events/');
  await log.append('events/2025/11/07/09/a.ndjson', 'one\n');
  expect(await log.read('events/2025/11/07/09/a.ndjson')).toBe('one\n');
  expect(await log.list('', 10)).toEqual(['events/2025/11/07/09/a.ndjson']);
  expect(await readdir(join(root, 'events/2025/11/07/09'))).toEqual(['a.ndjson']);
  expect(await log.list('events/2025/11/07/09/a.ndjson', 10)).toEqual([]);
});

test('a file that was removed is gone, and one that can never be read is damaged', async () => {
  const root = await folder();
  const log = folderLog(root, 'events/');
  await mkdir(join(root, 'events/folder'), { recursive: true });
  await symlink('nowhere', join(root, 'events/link'));
  await symlink('circle', join(root, 'events/circle'));
  execFileSync('mkfifo', [join(root, 'events/pipe')]);
  await writeFile(Buffer.concat([Buffer.from(join(root, 'events/n')), Buffer.of(0xff)]), '{}');
  expect(await log.list('', 10)).toEqual(['events/circle', 'events/link', 'events/n\uFFFD', 'events/pipe']);
  await expect(log.read('events/removed')).rejects.toThrow(GoneObject);
  for (const key of ['events/folder', ...(await log.list('', 10))]) await expect(log.read(key), key).rejects.toThrow(DamagedObject);
});

test('a failed append leaves nothing that a load would read', async () => {
  const root = await folder();
  const log = folderLog(root, 'events/');
  await put(root, 'events/2025');
  await expect(log.append('events/2025/11/a.ndjson', 'x')).rejects.toThrow();
  await mkdir(join(root, 'events/full/a.ndjson'), { recursive: true });
  await expect(log.append('events/full/a.ndjson', 'x')).rejects.toThrow();
  expect(await readdir(join(root, 'events/full'))).toEqual(['a.ndjson']);
});

test('an object that is being written is in no listing, and other logs and files are not either', async () => {
  const root = await folder();
  for (const key of ['events/a/.b.ndjson.part', 'events/a/c', 'rejected/a/d', 'in-use-by']) await put(root, key);
  expect(await folderLog(root, 'events/').list('', 10)).toEqual(['events/a/c']);
  expect(await folderLog(root, 'nothing/').list('', 10)).toEqual([]);
});

test('a folder that changed is read again, also when it was listed just before', async () => {
  const root = await folder();
  const log = folderLog(root, 'events/');
  await put(root, 'events/h/a');
  await utimes(join(root, 'events/h'), 0, 0);
  expect(await log.list('', 10)).toHaveLength(1);
  await put(root, 'events/h/b');
  expect(await log.list('', 10)).toHaveLength(2);
  await put(root, 'events/h/c');
  expect(await log.list('', 10)).toHaveLength(3);
});

const part = fc.stringMatching(/^[a-c0-2-]{1,3}$/);

test('keys are listed as in S3: ascending by code unit, on any page, from any key', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `events/${parts.join('/')}.x`)),
      fc.integer({ min: 1, max: 5 }),
      fc.array(part, { maxLength: 3 }).map((parts) => `events/${parts.join('/')}`),
      async (keys, limit, from) => {
        const root = await mkdtemp(join(tmpdir(), 'shiplog-list-'));
        for (const key of keys) await put(root, key);
        const { list } = folderLog(root, 'events/');
        const found: string[] = [];
        for (let page = await list('', limit); page.length > 0; page = await list(found.at(-1) ?? '', limit)) found.push(...page);
        expect(found).toEqual([...keys].sort());
        expect(await list(from, 100)).toEqual([...keys].sort().filter((key) => key > from));
        await rm(root, { recursive: true });
      },
    ),
    { numRuns: runs(60) },
  );
});
