// Memory of the browser's pages, from outside: what a page's Worker and its WebAssembly hold is seen by no API of the page.
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  parent: number;
  renders: boolean;
  bytes: number;
}

function read(pid: string): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
    const [, memory = '0'] = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const renders = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
    return { parent: Number(stat.split(' ')[1]), renders, bytes: Number(memory) * 1024 };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}

/** Bytes of memory that the page processes below this one hold exclusively; `undefined` without /proc. */
export function rendererBytes(): number | undefined {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  const all = new Map<number, Process>();
  for (const name of names) {
    const process = read(name);
    if (process) all.set(Number(name), process);
  }
  const isOurs = (pid: number): boolean => {
    for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (at === process.pid) return true;
    return false;
  };
  return [...all].reduce((sum, [pid, { renders, bytes }]) => (renders && isOurs(pid) ? sum + bytes : sum), 0);
}

/** Samples until it is stopped; then the most there was. */
export function watchRenderers(): () => number | undefined {
  let most = rendererBytes();
  const sampling = setInterval(() => {
    const bytes = rendererBytes();
    if (bytes !== undefined) most = Math.max(most ?? 0, bytes);
  }, 200);
  return () => {
    clearInterval(sampling);
    return most;
  };
}
