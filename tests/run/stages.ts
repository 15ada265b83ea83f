// Runs the stages of `npm test` as processes, and notes how each ended.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import type { Stage, Tested } from './closing.ts';

export const root = resolve(import.meta.dirname, '../..');
export const reports = resolve(root, '.cache/test');

/** For every process of the run. */
export const environment: Record<string, string | undefined> = {
  ...process.env,
  // The tools that this project installed, on the Node that runs this file.
  PATH: [dirname(process.execPath), resolve(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  FORCE_COLOR: process.env['FORCE_COLOR'] ?? (process.stdout.isTTY ? '1' : '0'),
};

export interface Work {
  name: string;
  command: string;
  environment?: Readonly<Record<string, string>>;
  /** Before the command; an error fails the stage. */
  before?: () => void;
  /** Beside other stages: its output is printed when it ends, in one piece. */
  beside?: boolean;
  /** Where the runner reports its tests, below `reports`, and how that is read. */
  report?: { file: string; read: (report: unknown, root: string) => Tested };
}

/** What a test runner reported; `undefined` when it ended before it could. */
function reported({ report }: Work): Tested | undefined {
  if (!report) return undefined;
  try {
    return report.read(JSON.parse(readFileSync(resolve(reports, report.file), 'utf8')), root);
  } catch {
    return undefined;
  }
}

/** Every stage that has ended. */
export const ended: Stage[] = [];

/** Runs a stage; resolves with whether it passed. */
export async function run(work: Work): Promise<boolean> {
  const { name, command, environment: extra, before, beside = false } = work;
  const started = performance.now();
  const heard: Buffer[] = [];
  const headline = `\n── ${name}`;
  if (!beside) console.log(headline);
  let passed = false;
  try {
    before?.();
    const stdio = beside ? 'pipe' : 'inherit';
    const child = spawn(command, { cwd: root, env: { ...environment, ...extra }, stdio: ['ignore', stdio, stdio], shell: true });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => heard.push(part));
    const [code] = (await once(child, 'close')) as [number | null];
    passed = code === 0;
  } catch (error) {
    heard.push(Buffer.from(`${(error as Error).message}\n`));
  }
  if (beside) console.log(headline);
  process.stdout.write(Buffer.concat(heard));
  ended.push({ name, passed, seconds: (performance.now() - started) / 1000, tested: reported(work) });
  return passed;
}

/** Runs one stage after the other; resolves with whether all passed. A failed stage does not hide what the others find. */
async function runAll(works: readonly Work[]): Promise<boolean> {
  let passed = true;
  for (const work of works) passed = (await run(work)) && passed;
  return passed;
}

/** Runs chains of stages, two at a time, in their order; resolves with whether each chain passed. */
export async function runSideBySide(chains: readonly (readonly Work[])[]): Promise<boolean[]> {
  const passed: boolean[] = [];
  // Both lanes take their next chain from here.
  const waiting = chains.entries();
  const lane = async (): Promise<void> => {
    for (const [at, chain] of waiting) passed[at] = await runAll(chain);
  };
  await Promise.all([lane(), lane()]);
  return passed;
}
