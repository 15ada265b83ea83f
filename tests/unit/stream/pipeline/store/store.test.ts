import { expect, test } from 'vitest';
import { batchKey, eventsNamed, hourOf } from '../../../../../src/stream/pipeline/store/object-key.ts';
import { createStore } from '../../../../../src/stream/pipeline/store/store.ts';
import { type MemoryLog, memoryLog } from '../../../../contract/memory-log.ts';

const storeOver = (log: MemoryLog) => {
  let id = 0;
  return createStore('events', {
    log,
    clock: () => Date.UTC(2025, 10, 7, 9, 30),
    ids: () => {
      id += 1;
      return String(id);
    },
  });
};

test('an object’s name contains its hour and its number of events', () => {
  const key = batchKey('events', Date.UTC(2025, 10, 7, 9, 30, 1, 5), 'abc', 12);
  expect(key).toBe('events/2025/11/07/09/batch-20251107T093001005Z-abc-12.ndjson');
  expect(eventsNamed(key)).toBe(12);
  expect(hourOf(key)).toBe(Date.UTC(2025, 10, 7, 9));
  expect(eventsNamed('events/2025/11/07/09/event-1.json')).toBe(1);
  expect(hourOf('events/2025/02/30/09/event-1.json')).toBeUndefined();
  expect(hourOf('event-1.json')).toBeUndefined();
});

test('events that arrive while an object is written go into the next one together', async () => {
  const log = memoryLog();
  const store = storeOver(log);
  const batches = await Promise.all([store(['a']), store(['b', 'c']), store(['d'])]);
  expect(batches.map(({ events }) => events)).toEqual([1, 3, 3]);
  expect([...log.objects.values()]).toEqual(['a\n', 'b\nc\nd\n']);
});

test('an object is closed before it grows too large', async () => {
  const log = memoryLog();
  const store = storeOver(log);
  const lines = Array.from({ length: 3_000 }, (_, index) => String(index));
  await Promise.all([store(['first']), store(lines), store(lines), store(lines)]);
  expect([...log.objects.keys()].map(eventsNamed)).toEqual([1, 3_000, 3_000, 3_000]);
});

test('a failed write rejects the lines in it, and no others', async () => {
  const log = memoryLog();
  const store = storeOver(log);
  log.fault = 'before';
  const [first, second] = await Promise.allSettled([store(['a']), store(['b'])]);
  expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  expect([...log.objects.values()]).toEqual(['b\n']);
});

test('an object that was written although the response was lost is stored', async () => {
  const log = memoryLog();
  log.fault = 'after';
  await expect(storeOver(log)(['a'])).resolves.toMatchObject({ events: 1 });
  log.fault = 'cut';
  await expect(storeOver(log)(['a', 'b'])).rejects.toThrow();
});
