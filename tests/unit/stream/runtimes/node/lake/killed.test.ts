// The writer is killed before each change that it makes of a file: nothing is there twice or in half, and the next run completes it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderLog } from '../../../../../../src/stream/runtimes/node/folder-log.ts';
import { patternOf, quoted, readParquet } from '../../../../../../src/stream/runtimes/node/lake/copy-rows.ts';
import { openDatabase } from '../../../../../../src/stream/runtimes/node/lake/database.ts';
import { anObject, scratchFolder, write } from './lake.ts';

const { folder, remove } = scratchFolder();
const database = await openDatabase(join(folder, 'spill'));
afterAll(() => {
  database.close();
  remove();
});

const raw = join(folder, 'raw');
const lake = join(folder, 'lake');

function store([key, text]: [string, string]): string[] {
  const path = join(raw, key);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return [...text.matchAll(/"eventId":"([^"]+)"/g)].map(([, id = '']) => id);
}

/** Ids of all rows that a reader of the folder finds. */
async function ids(): Promise<string[]> {
  const found = await database.connection.runAndReadAll(
    `select eventid from ${readParquet(quoted(`${patternOf(lake)}/events/*/*/*.parquet`))} order by 1`,
  );
  return found.getRows().map(([id]) => String(id));
}

test('killed at any moment', async () => {
  const first = store(anObject(['click', 'page_view'], { hour: 8 }));
  const start = join(folder, 'start');
  await write(folderLog(raw, 'events/'), start);
  // Two batches: the first is added to a file of the start and makes a new one.
  const all = [
    ...first,
    ...store(anObject(['click', 'home_view', 'click', 'home_view'], { hour: 9 })),
    ...store(anObject(['click', 'page_view'], { hour: 10 })),
  ].toSorted();
  let kills = 0;
  for (let nth = 1; ; nth += 1) {
    rmSync(lake, { recursive: true, force: true });
    cpSync(start, lake, { recursive: true });
    const { signal, status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'killed-lake.ts'), raw, lake, String(nth)]);
    if (signal !== 'SIGKILL') {
      expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
      break;
    }
    kills += 1;
    const left = await ids();
    expect(new Set(left).size).toBe(left.length);
    expect(left).toEqual(expect.arrayContaining(first));
    await write(folderLog(raw, 'events/'), lake);
    expect(await ids()).toEqual(all);
  }
  expect(await ids()).toEqual(all);

  expect(kills).toBeGreaterThan(15);
});
