import { expect, test } from 'vitest';
import { limitConcurrency } from '../../../../../src/stream/pipeline/load/concurrency.ts';

/** Work that ends when it is told to. */
function steered() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  return { work: () => promise, resolve, reject };
}

test('no more than the maximum runs at once', async () => {
  const [one, two, three] = [steered(), steered(), steered()];
  const { start, end } = limitConcurrency(2);
  await start(one.work);
  await start(two.work);
  let begun = false;
  const third = start(() => {
    begun = true;
    return three.work();
  });
  await Promise.resolve();
  expect(begun).toBe(false);
  two.resolve();
  await third;
  expect(begun).toBe(true);
  one.resolve();
  three.resolve();
  await end();
});

test('the first failure is reported once all work has ended, and nothing more is started', async () => {
  const slow = steered();
  const { start, end } = limitConcurrency(2);
  await start(slow.work);
  await start(() => Promise.reject(new Error('first')));
  await expect(start(() => Promise.resolve())).rejects.toThrow('first');
  slow.reject(new Error('second'));
  await expect(end()).rejects.toThrow('first');
});
