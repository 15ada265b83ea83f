import { beforeEach, expect, test, vi } from 'vitest';
import type { LoadOptions, LoadResult } from '../../../../../src/stream/pipeline/index.ts';
import { startLoads } from '../../../../../src/stream/runtimes/node/loads.ts';

const nothing: LoadResult = { complete: true, objects: 0, loaded: 0, duplicate: 0, quarantined: 0, unreadable: [] };

beforeEach(() => void vi.useFakeTimers());

function begin(load: (options?: LoadOptions) => Promise<LoadResult>) {
  const heard: string[] = [];
  const loads = startLoads({
    load,
    clock: Date.now,
    every: 2_000,
    loaded: () => heard.push('loaded'),
    failed: (error) => heard.push(String(error)),
  });
  return { loads, heard };
}

test('while the database is down loads run less and less often, and then one reads everything', async () => {
  let down = true;
  const asked: { at: number; options: LoadOptions | undefined }[] = [];
  const begun = Date.now();
  const { loads, heard } = begin(async (options) => {
    asked.push({ at: (Date.now() - begun) / 1000, options });
    if (down) throw new Error('down');
    return nothing;
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.map(({ at }) => at)).toEqual([0, 4, 12, 28, 60]);
  expect(loads.latest()).toMatchObject({ failed: true });
  down = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.at(-1)).toMatchObject({ at: 120, options: {} });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked.at(-1)).toMatchObject({ at: 122, options: { from: expect.any(String) } });
  expect(heard.filter((word) => word === 'loaded')).toHaveLength(2);
  await loads.stop();
});

test('one load runs at a time, and stopping waits for it', async () => {
  let running = 0;
  let most = 0;
  let ended = 0;
  const { loads } = begin(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, 5_000));
    running -= 1;
    ended += 1;
    return nothing;
  });
  void loads.now();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(most).toBe(1);
  const stopped = loads.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  await stopped;
  expect([running, ended]).toEqual([0, 2]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ended).toBe(2);
});
