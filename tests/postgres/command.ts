// The real command, `shiplog pipeline`, as a process that can be killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');

export interface Command {
  /** `http://127.0.0.1:…` */
  address: string;
  /** Ends it and resolves with its exit code; of a killed one `null`. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

/** Nothing of the machine's own settings comes through. */
const start = (command: string, environment: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, [resolve(root, 'src/cli/shiplog.mjs'), command], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Starts the pipeline on a free port; resolves when it listens. */
export async function startPipeline(environment: Readonly<Record<string, string>>): Promise<Command> {
  const child = start('pipeline', { PORT: '0', RATE_LIMIT: '0', ...environment });
  const exited = once(child, 'exit');
  const errors: string[] = [];
  child.stderr?.on('data', (part) => errors.push(String(part)));
  const address = await new Promise<string>((found, failed) => {
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const said = JSON.parse(line);
        if (said.address) found(said.address);
      });
    }
    void exited.then(() => failed(new Error(`The pipeline ended: ${errors.join('')}`)));
  });
  return {
    address,
    async end(signal) {
      child.kill(signal);
      const [code] = await exited;
      return code;
    },
  };
}

/** Runs a command to its end. */
export async function run(
  command: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number; out: string; errors: string }> {
  const child = start(command, environment);
  const [out, errors]: [string[], string[]] = [[], []];
  child.stdout?.on('data', (part) => out.push(String(part)));
  child.stderr?.on('data', (part) => errors.push(String(part)));
  const [code] = await once(child, 'close');
  return { code, out: out.join(''), errors: errors.join('') };
}
