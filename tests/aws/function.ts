// One Lambda function on this machine: a process that can be killed, with its own environment.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Invocation, Outcome } from './function-host.ts';

export interface LocalFunction {
  /** Invokes it, starting it first where it does not run. Rejects with what it threw, or when it ended in the middle. */
  invoke: <Result>(event: unknown, time?: number) => Promise<Result>;
  /** Ends it without warning, as Lambda and accidents do. The next invocation starts it cold. */
  kill: () => Promise<void>;
  /** What it wrote, line by line, since the last look. */
  said: () => string[];
}

const HOST = resolve(import.meta.dirname, 'function-host.ts');
const ORDINARY_TIME = 600_000;

/** A function that is not started yet. */
export function localFunction(file: string, environment: Record<string, string>): LocalFunction {
  let running: Promise<ChildProcess> | undefined;
  let lines: string[] = [];
  let invocations = 0;

  async function start(): Promise<ChildProcess> {
    const { PATH = '' } = process.env;
    const child = fork(HOST, [file], { env: { PATH, ...environment }, silent: true });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)));
    }
    const ended = once(child, 'exit').then(() => {
      throw new Error(`The function did not start: ${lines.join('\n')}`);
    });
    await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => {});
    child.setMaxListeners(0);
    child.once('exit', () => {
      running = undefined;
    });
    return child;
  }

  return {
    async invoke<Result>(event: unknown, time = ORDINARY_TIME) {
      running ??= start();
      const child = await running.catch((error: unknown) => {
        running = undefined;
        throw error;
      });
      invocations += 1;
      const id = invocations;
      return await new Promise<Result>((done, fail) => {
        const onExit = (): void => fail(new Error('The function ended in the middle'));
        const onMessage = (outcome: Outcome): void => {
          if (outcome.id !== id) return;
          child.off('exit', onExit).off('message', onMessage);
          if (outcome.error) fail(Object.assign(new Error(outcome.error.errorMessage), { name: outcome.error.errorType }));
          else done(outcome.result as Result);
        };
        child.on('exit', onExit).on('message', onMessage);
        child.send({ id, event, time } satisfies Invocation);
      });
    },
    async kill() {
      const child = await running?.catch(() => undefined);
      if (child?.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    said() {
      const said = lines;
      lines = [];
      return said;
    },
  };
}
