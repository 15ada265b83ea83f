// Runs a command and measures it from outside: seconds, and the memory that it and all its children hold at once.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** Seconds of processor time of the whole tree: steadier than the clock on a busy machine; `undefined` without /proc. */
  cpuSeconds: number | undefined;
  /** Largest sum of resident memory of the process tree, sampled five times a second; `undefined` without /proc. */
  peakBytes: number | undefined;
  /** Everything it printed. */
  output: string;
}

const PAGE = 4096;

/** Parent, resident memory and processor time, its ended children's included, of every process; processes that end meanwhile are left out. */
interface Process {
  parent: number;
  bytes: number;
  /** Hundredths of a second. */
  ticks: number;
}

function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The program's name is in brackets and may contain anything: count the fields after it.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      found.set(Number(name), {
        parent: Number(fields[1]),
        bytes: Number(fields[21]) * PAGE,
        ticks: fields.slice(11, 15).reduce((sum, one) => sum + Number(one), 0),
      });
    } catch {}
  }
  return found;
}

/** Whether a process is `root` or below it. */
function belongs(all: ReadonlyMap<number, Pick<Process, 'parent'>>, pid: number, root: number): boolean {
  for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (at === root) return true;
  return false;
}

/** Resident memory of a process and all below it. Pages that two of them share count twice. */
function treeBytes(root: number): number {
  const all = processes();
  return [...all].reduce((sum, [pid, { bytes }]) => (belongs(all, pid, root) ? sum + bytes : sum), 0);
}

/** Processor seconds of this process and all below it, ended ones included; of this process only without /proc. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  const all = existsSync('/proc/self/stat') ? processes() : new Map<number, { parent: number; ticks: number }>();
  const below = [...all].filter(([pid]) => pid !== process.pid && belongs(all, pid, process.pid));
  return (user + system) / 1e6 + below.reduce((sum, [, { ticks }]) => sum + ticks / 100, childSeconds() ?? 0);
}

/** Processor seconds of this process's ended children and theirs. Linux counts them in hundredths. */
function childSeconds(): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

interface Options {
  cwd: string;
  env?: Record<string, string>;
  /** This Node by default. */
  program?: string;
}

/** Memory of the processes of this name below this one, with what they share counted once; `undefined` without /proc. */
export function sharedBytes(name: string): number | undefined {
  if (!existsSync('/proc/self/smaps_rollup')) return undefined;
  const all = processes();
  let bytes = 0;
  for (const pid of all.keys()) {
    try {
      if (!belongs(all, pid, process.pid) || readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== name) continue;
      bytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
    } catch {}
  }
  return bytes;
}

/** Runs `words`. Throws with the end of its output if the command fails: its time would mean nothing. */
export async function measure(words: readonly string[], options: Options): Promise<Measured> {
  const started = performance.now();
  const before = childSeconds();
  const child = spawn(options.program ?? process.execPath, words, {
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  let peakBytes = existsSync('/proc/self/stat') ? 0 : undefined;
  const sampling = setInterval(() => {
    if (peakBytes !== undefined && child.pid) peakBytes = Math.max(peakBytes, treeBytes(child.pid));
  }, 200);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(sampling);
  const seconds = (performance.now() - started) / 1000;
  const after = childSeconds();
  const cpuSeconds = before === undefined || after === undefined ? undefined : after - before;
  if (code !== 0) throw new Error(`${words.join(' ')} failed:\n${output.split('\n').slice(-40).join('\n')}`);
  return { seconds, cpuSeconds, peakBytes, output };
}
