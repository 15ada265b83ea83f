import { expect, test, vi } from 'vitest';
import { onceMore } from '../../../../../src/stream/sandbox/kit/once-more.ts';

/** A question that is answered by hand. */
function question() {
  const answers: (() => void)[] = [];
  return { answers, ask: () => new Promise<void>((resolve) => answers.push(resolve)) };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('However often it is called while the answer is out, it asks once more', async () => {
  const { answers, ask } = question();
  const again = onceMore(ask);
  again();
  again();
  again();
  expect(answers).toHaveLength(1);
  answers[0]?.();
  await turn();
  expect(answers).toHaveLength(2);
  answers[1]?.();
  await turn();
  expect(answers).toHaveLength(2);
});

test('A failure is repeated after a pause, a few times', async () => {
  vi.useFakeTimers();
  let asked = 0;
  const again = onceMore(() => {
    asked += 1;
    return Promise.reject(new Error('unreachable'));
  });
  again();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(3);
  again();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toBe(4);
});

test('After a failure it can be asked again', async () => {
  let asked = 0;
  const again = onceMore(() => {
    asked += 1;
    return Promise.reject(new Error('stopped'));
  });
  again();
  await turn();
  again();
  expect(asked).toBe(2);
});
