// When a watch reads which part of the log.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openKeeper } from '../../../../../../src/stream/runtimes/node/lake/keep-lake.ts';
import type { LakeResult } from '../../../../../../src/stream/runtimes/node/lake/write-lake.ts';
import { memoryLog } from '../../../../../contract/memory-log.ts';
import { anObject, scratchFolder } from './lake.ts';

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = scratchFolder());
});
afterEach(() => remove());

test('all of it at first and once an hour, the newest hours in between, all of it again after a failure', async () => {
  const raw = memoryLog();
  const listed: string[] = [];
  const { list } = raw;
  raw.list = (after, limit) => {
    listed.push(after);
    return listed.length === 4 ? Promise.reject(new Error('the disk is away')) : list(after, limit);
  };
  let now = Date.UTC(2025, 10, 7, 12);
  const keeper = await openKeeper({ raw, root: folder, clock: () => now });
  const failed = vi.fn();
  const runs: LakeResult[] = [];
  const again = (): void => {
    now += 25 * 60_000;
    if (listed.length === 6) keeper.stop();
  };
  await keeper.watch(
    1,
    (result) => {
      runs.push(result);
      again();
    },
    (error) => {
      failed(error);
      again();
    },
  );
  await keeper.close();
  const newest = 'events/2025/11/07/06/';
  expect(listed).toEqual(['', newest, newest, '', '', 'events/2025/11/07/08/']);
  expect(failed).toHaveBeenCalledOnce();
  expect(runs).toHaveLength(5);
});

test('what does not fit into memory is written beside the drafts, kept while runs end, and removed with them', async () => {
  const left = join(folder, '.spill', 'left by a killed process');
  mkdirSync(dirname(left), { recursive: true });
  writeFileSync(left, '');
  const raw = memoryLog();
  const keeper = await openKeeper({ raw, root: folder, clock: Date.now });
  expect(existsSync(left)).toBe(false);
  const used = join(folder, '.spill', 'in use');
  mkdirSync(dirname(used), { recursive: true });
  writeFileSync(used, '');
  for (let hour = 0; hour < 2; hour += 1) {
    raw.objects.set(...anObject(['click'], { hour }));
    expect(await keeper.write()).toMatchObject({ objects: 1 });
  }
  expect(existsSync(used)).toBe(true);
  await keeper.close();
  expect(existsSync(dirname(used))).toBe(false);
});

test('a run that is stopped writes what it has read, and the next one the rest', async () => {
  const raw = memoryLog();
  for (let hour = 0; hour < 20; hour += 1) raw.objects.set(...anObject(['click'], { hour }));
  const keeper = await openKeeper({ raw, root: folder, clock: Date.now });
  const { read } = raw;
  raw.read = (key) => {
    keeper.stop();
    return read.call(raw, key);
  };
  expect(await keeper.write()).toMatchObject({ objects: 16 });
  await keeper.close();
  const next = await openKeeper({ raw, root: folder, clock: Date.now });
  expect(await next.write()).toMatchObject({ objects: 4 });
  await next.close();
});
