import { expect, test } from 'vitest';
import type { Generation, GeneratorProgress } from '../../../../../src/stream/runtimes/browser/client.ts';
import { createGenerator } from '../../../../../src/stream/sandbox/app/generator.ts';
import { isRunning, type Said, type Traffic } from '../../../../../src/stream/sandbox/app/state.ts';

type Done = Awaited<Generation['done']>;

/** Controls of a generator that advances only through `progress`, `finish` and `break`. */
function generating() {
  const { promise: done, resolve, reject } = Promise.withResolvers<Done>();
  const orders: string[] = [];
  const results: Promise<Said>[] = [];
  let traffic: Traffic | undefined;
  let onProgress: (progress: GeneratorProgress) => void = () => {};
  const order = (name: string) => () => void orders.push(name);
  const controls = createGenerator({
    generate(_, listener) {
      onProgress = listener;
      return { pause: order('pause'), resume: order('resume'), stop: order('stop'), done };
    },
    traffic: () => traffic,
    onTraffic: (next) => {
      traffic = next;
    },
    onSample: () => {},
    run: (work) => void results.push(work),
  });
  controls.generate(1_000, 7);
  return {
    controls,
    orders,
    result: () => results[0],
    traffic: () => traffic,
    progress: (made: number) => onProgress({ made, of: 1_000, sample: [] }),
    finish: (made: number) => resolve({ made, stored: made, rejected: 0, seconds: 2 }),
    break: reject,
  };
}

test('the generator runs until its last event is stored, also while it is paused', async () => {
  const { controls, orders, progress, finish, result, traffic } = generating();
  expect(isRunning(traffic())).toBe(true);
  progress(200);
  controls.pause();
  expect(traffic()).toEqual({ made: 200, of: 1_000, seed: 7, paused: true });
  expect(isRunning(traffic())).toBe(true);
  progress(250);
  controls.pause();
  expect(traffic()).toEqual({ made: 250, of: 1_000, seed: 7, paused: false });
  expect(orders).toEqual(['pause', 'resume']);
  finish(1_000);
  expect(await result()).toEqual({ what: 'made', events: 1_000, seconds: 2 });
  expect(isRunning(traffic())).toBe(false);
});

test('progress that arrives after the end does not start it again', async () => {
  const { finish, progress, result, traffic } = generating();
  finish(1_000);
  await result();
  progress(900);
  expect(traffic()).toEqual({ made: 1_000, of: 1_000, seed: 7, paused: false, seconds: 2 });
});

test('after a failure no traffic is shown, and the error is passed on', async () => {
  const { break: breakOff, result, traffic } = generating();
  breakOff(new Error('The storage is full.'));
  await expect(result()).rejects.toThrow('The storage is full.');
  expect(traffic()).toBeUndefined();
});
