// Asks questions on a terminal, one line each.
import { createInterface } from 'node:readline';

/** Asks a question; `undefined` when the input has ended, also by Ctrl-C. */
export type Asker = (question: string) => Promise<string | undefined>;

/** Asks on the terminal. Lines that are typed or pasted before their question are queued. */
export function terminal(): { ask: Asker; close: () => void } {
  const input = createInterface({ input: process.stdin, output: process.stdout });
  const ahead: string[] = [];
  let hasEnded = false;
  let answer: ((line: string | undefined) => void) | undefined;
  input.on('line', (line) => {
    if (!answer) ahead.push(line);
    answer?.(line);
    answer = undefined;
  });
  input.on('close', () => {
    hasEnded = true;
    answer?.(undefined);
  });
  const ask: Asker = (question) => {
    const above = question.split('\n');
    input.setPrompt(above.pop() ?? '');
    process.stdout.write(above.map((line) => `${line}\n`).join(''));
    const waiting = ahead.shift();
    if (waiting !== undefined) {
      process.stdout.write(`${input.getPrompt()}${waiting}\n`);
      return Promise.resolve(waiting);
    }
    if (hasEnded) return Promise.resolve(undefined);
    input.prompt();
    return new Promise((resolve) => {
      answer = resolve;
    });
  };
  return { ask, close: () => input.close() };
}
