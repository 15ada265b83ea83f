// What the lake contains after runs that find nothing, something late, or something that cannot be read.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DamagedObject } from '../../../../../../src/stream/pipeline/index.ts';
import { memoryLog } from '../../../../../contract/memory-log.ts';
import { anObject, column, ids, scratchFolder, write } from './lake.ts';

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = scratchFolder());
});
afterEach(() => remove());

const files = (): string[] =>
  readdirSync(join(folder, 'events'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.parquet'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();

test('a file of Parquet for each day of receipt and each name, which the second run leaves as they are', async () => {
  const raw = memoryLog();
  raw.objects.set(...anObject(['page_view', 'click', 'page_view']));
  raw.objects.set(...anObject(['page_view'], { day: 8 }));
  expect(await write(raw, folder)).toMatchObject({ objects: 2, events: 4, leftOut: 0, unreadable: [] });
  expect(files()).toEqual([
    'day=2025-11-07/event_name=click/part-00001.parquet',
    'day=2025-11-07/event_name=page_view/part-00001.parquet',
    'day=2025-11-08/event_name=page_view/part-00001.parquet',
  ]);
  expect(await write(raw, folder)).toMatchObject({ objects: 0, events: 0 });
  expect(await ids(folder)).toHaveLength(4);
  expect(existsSync(join(folder, '.writing/moves.json'))).toBe(false);
});

test('what arrives later, in new hours and in old ones, is added to the files that are there', async () => {
  const raw = memoryLog();
  raw.objects.set(...anObject(['click'], { hour: 9, id: 'b' }));
  await write(raw, folder);
  raw.objects.set(...anObject(['click', 'click'], { hour: 9, id: 'a' }));
  raw.objects.set(...anObject(['click'], { hour: 4 }));
  expect(await write(raw, folder)).toMatchObject({ objects: 2, events: 3 });
  expect(files()).toEqual(['day=2025-11-07/event_name=click/part-00001.parquet']);
  expect(new Set(await ids(folder)).size).toBe(4);
});

test('events that are not valid are left out and counted, and damage does not come back', async () => {
  const raw = memoryLog();
  const [key, text] = anObject(['click', 'click']);
  raw.objects.set(key, `${text.slice(0, -40)}\n{"eventName":"nothing"}\n`);
  raw.objects.set('events/2025/11/07/11/batch-20251107T110000000Z-x-5.ndjson', 'no JSON');
  expect(await write(raw, folder)).toMatchObject({ objects: 2, events: 1, leftOut: 7 });
  expect(await write(raw, folder)).toMatchObject({ objects: 0, leftOut: 0 });
});

test('what can be read of a damaged object is written, and no run reads it again', async () => {
  const raw = memoryLog();
  const [key, text] = anObject(['click', 'click']);
  raw.objects.set(key, text);
  const damaged = { ...raw, read: () => Promise.reject(new DamagedObject('is a truncated gzip', { text: text.split('\n')[0] ?? '' })) };
  expect(await write(damaged, folder)).toMatchObject({ objects: 1, events: 1, leftOut: 1, unreadable: [] });
  expect(await write(damaged, folder)).toMatchObject({ objects: 0, unreadable: [] });
});

test('an object that cannot be read waits for the next run', async () => {
  const raw = memoryLog();
  raw.objects.set(...anObject(['click']));
  raw.unreadable = true;
  expect(await write(raw, folder)).toMatchObject({ objects: 0, unreadable: [{ reason: expect.stringContaining('cannot be read') }] });
  raw.unreadable = false;
  expect(await write(raw, folder)).toMatchObject({ objects: 1, events: 1 });
});

test('batches of any size give the same lake', async () => {
  const raw = memoryLog();
  for (let hour = 0; hour < 24; hour += 1) raw.objects.set(...anObject(['click', 'page_view', 'home_view'].slice(hour % 3), { hour }));
  expect(await write(raw, folder, { batchRows: 5 })).toMatchObject({ objects: 24, events: 48 });
  expect(new Set(await ids(folder)).size).toBe(48);
  expect(files()).toHaveLength(3);
});

test('an empty log is an empty lake with every view', async () => {
  await write(memoryLog(), folder);
  expect(await column(folder, 'select events from report_totals')).toEqual([0n]);
  expect(await column(folder, 'select * from report_paths')).toEqual([]);
});

test('what other programs put into the drafts is removed', async () => {
  const raw = memoryLog();
  raw.objects.set(...anObject(['click']));
  await write(raw, folder);
  writeFileSync(join(folder, '.writing/half.parquet'), 'PAR1');
  await write(raw, folder);
  expect(existsSync(join(folder, '.writing/half.parquet'))).toBe(false);
  expect(await ids(folder)).toHaveLength(1);
});
