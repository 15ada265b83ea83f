// The built site that a command reads: the last build if nothing has changed since, else a new one.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Refusal } from './arguments.ts';

const tool = resolve(import.meta.dirname, '../..');

/** The parts of the tool that pages depend on. */
const MAKES_PAGES = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** The build's line for each page, which does not help to explain a failure. */
const ROUTE = /[├└]─|▶ /;

/** When the newest file of `path` was written, in ms; 0 if it does not exist. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

/** What a build depends on besides the files: its address, and the commit that dates come from. */
function circumstances(root: string): string {
  const { stdout } = spawnSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return `${process.env['SHIPLOG_URL'] ?? ''}\n${stdout ?? ''}`;
}

function noted(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The folder of the site of `root`, built now unless it is up to date; `log` reports which. */
export async function builtSite(root: string, log: (line: string) => void): Promise<string | Refusal> {
  const key = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const folder = resolve(process.env['SHIPLOG_OUT'] || join(tool, '.cache/report', key));
  const note = `${folder}.built`;
  const now = circumstances(root);
  const written = statSync(note, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const inputs = [root, ...MAKES_PAGES.map((path) => join(tool, path))];
  const fresh = noted(note) === now && statSync(join(folder, 'index.html'), { throwIfNoEntry: false }) !== undefined;
  if (fresh && inputs.every((path) => newest(path) < written)) {
    log('Using the existing build.');
    return folder;
  }
  log('Building the site …');
  const child = spawn(process.execPath, [join(tool, '.ci/astro.mjs'), 'build'], {
    cwd: tool,
    env: { ...process.env, SHIPLOG_CONTENT: root, SHIPLOG_OUT: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) {
    writeFileSync(note, now);
    return folder;
  }
  log(
    output
      .split('\n')
      .filter((line) => !ROUTE.test(line))
      .join('\n')
      .trimEnd(),
  );
  return { what: 'the build failed, so there is nothing to print', fix: 'fix the errors above; npm run check lists them too' };
}
