// A server in a separate process, on one core, from start to end.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Program {
  /** Resolves with the first line of its output that `matches`; earlier ones count. */
  says: (matches: (line: string) => boolean) => Promise<string>;
  /** Ends it by SIGTERM, and waits. */
  end: () => Promise<void>;
}

const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

/** Whether programs stay on their core. */
export const pinned = hasTaskset;

/** Keeps this process on one core, where the system can. */
export function pinSelf(core: number): void {
  if (hasTaskset) spawnSync('taskset', ['-a', '-cp', String(core), String(process.pid)]);
}

/** Starts a program of Node on one core: its file and its arguments. */
export function startProgram(program: readonly string[], core: number, environment: Readonly<Record<string, string>>): Program {
  const node = [process.execPath, ...program] as const;
  const [command, ...words] = hasTaskset ? ['taskset', '-c', String(core), ...node] : node;
  const child = spawn(command, words, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const hearers = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const hear of hearers) hear();
  });
  const ended = once(child, 'exit');
  return {
    says: (matches) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const line = lines.find(matches);
          if (line === undefined) return;
          hearers.delete(look);
          resolve(line);
        };
        hearers.add(look);
        void ended.then(() => reject(new Error(`${program[0]} ended: ${lines.slice(-3).join(' ')}`)));
        look();
      }),
    async end() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
