import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadResult } from '../../../../../src/stream/pipeline/index.ts';
import { createLoads } from '../../../../../src/stream/runtimes/browser/loads.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('memory is freed while a long load runs and at its end, once what it wrote is durable', async () => {
  const steps: string[] = [];
  const step = (name: string) => async (): Promise<void> => {
    steps.push(name);
  };
  const loads = createLoads({
    load: async () => ({}) as LoadResult,
    checkpoint: step('checkpoint'),
    flush: step('flush'),
    freeMemory: () => steps.push('free'),
    loaded: () => {},
    failed: () => {},
  });
  const load = loads.alone(() => new Promise((done) => setTimeout(done, 1_100)));
  await vi.advanceTimersByTimeAsync(1_050);
  expect(steps.filter((name) => name === 'free')).toHaveLength(4);
  expect(steps.filter((name) => name === 'flush')).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(100);
  await load;
  expect(steps.slice(-3)).toEqual(['checkpoint', 'flush', 'free']);
  const { length } = steps;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(steps).toHaveLength(length);
});
