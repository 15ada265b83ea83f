import { expect, it } from 'vitest';
import { inTurn } from '../../../../src/integrations/search/in-turn.ts';

it('works on a few items at once, in their order, and returns their results in it', async () => {
  let running = 0;
  let most = 0;
  const started: number[] = [];
  const turns = inTurn(3, async (item: number) => {
    started.push(item);
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < 5 - (item % 5); turn += 1) await Promise.resolve();
    running -= 1;
    return item * 2;
  });
  const items = Array.from({ length: 20 }, (_, item) => item);
  for (const item of items) turns.add(item);
  expect(await turns.results()).toEqual(items.map((item) => item * 2));
  expect(started).toEqual(items);
  expect(most).toBe(3);
});

it('rejects if the work on an item does, and goes on with the others', async () => {
  const done: number[] = [];
  const turns = inTurn(1, async (item: number) => {
    if (item === 1) throw new Error('no');
    done.push(item);
  });
  for (const item of [0, 1, 2]) turns.add(item);
  await expect(turns.results()).rejects.toThrow('no');
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toEqual([0, 2]);
});
