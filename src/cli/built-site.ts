// The built site that a command reads.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Refusal } from './arguments.ts';

const tool = resolve(import.meta.dirname, '../..');

/** The build's line for each page, which does not help to explain a failure. */
const ROUTE = /[├└]─|▶ /;

/** The folder of the site of `root`. The build itself finds out whether anything has changed. */
export async function builtSite(root: string, log: (line: string) => void): Promise<string | Refusal> {
  const key = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const folder = resolve(process.env['SHIPLOG_OUT'] || join(tool, '.cache/report', key));
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
  if (code === 0) return folder;
  log(
    output
      .split('\n')
      .filter((line) => !ROUTE.test(line))
      .join('\n')
      .trimEnd(),
  );
  return { what: 'the build failed, so there is nothing to print', fix: 'fix the errors above; npm run check lists them too' };
}
