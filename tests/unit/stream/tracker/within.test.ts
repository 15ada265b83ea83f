// A limit for what may never settle, and nothing of it left once it has.
import { beforeEach, expect, test, vi } from 'vitest';
import { freshly } from './fresh.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

const page = freshly(() => import('../../../../src/stream/tracker/host-page.ts'));

test('what never settles is rejected at its limit', async () => {
  const outcome = page.within(3_000, new Promise(() => {})).catch(() => 'rejected');
  await vi.advanceTimersByTimeAsync(2_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await outcome).toBe('rejected');
});

test.each<[string, PromiseLike<number>]>([
  ['succeeds', Promise.resolve(7)],
  ['is no promise', 7 as unknown as PromiseLike<number>],
])('what %s leaves no timer on the page', async (_, work) => {
  expect(await page.within(3_000, work)).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

test('what fails leaves no timer on the page', async () => {
  await expect(page.within(3_000, Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  expect(vi.getTimerCount()).toBe(0);
});
