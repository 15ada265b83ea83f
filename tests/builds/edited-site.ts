// Builds a site after each of several edits, and from nothing: both must be the same, byte for byte.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestsIn } from '../../src/content/file-digests.ts';
import { makeEdit, numbersFrom } from './edits.ts';

const tool = resolve(import.meta.dirname, '../..');

async function build(content: string, outDir: string): Promise<string> {
  const child = spawn(process.execPath, [join(tool, 'src/cli/shiplog.mjs'), 'build', '--outDir', outDir], {
    cwd: tool,
    env: { ...process.env, SHIPLOG_CONTENT: content, SHIPLOG_URL: 'https://team.example/station/', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The build failed:\n${output.split('\n').slice(-40).join('\n')}`);
  return output;
}

export interface Edited {
  /** Names of the edits so far. */
  edits: readonly string[];
  /** Files that differ between the two builds. */
  different: readonly string[];
}

interface Options {
  /** Each seed makes so many edits, one seed after the other. */
  seeds: readonly number[];
  edits: number;
  /** Compares after so many edits, and at the end. */
  every: number;
  log?: (line: string) => void;
}

/** Edits the site of the tests and builds it; stops at the first difference. */
export async function editSite({ seeds, edits, every, log = () => undefined }: Options): Promise<Edited> {
  const folder = join(tool, '.cache/edits');
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'edits-'));
  const root = join(work, 'content');
  const outDir = join(work, 'dist');
  const made: string[] = [];
  const compared = async (): Promise<string[]> => {
    // Another root: nothing is cached for it.
    const fresh = join(work, `fresh-${made.length}`);
    cpSync(root, join(fresh, 'content'), { recursive: true });
    await build(join(fresh, 'content'), join(fresh, 'dist'));
    const [one, other] = [digestsIn(outDir), digestsIn(join(fresh, 'dist'))];
    const files = new Set([...one.keys(), ...other.keys()]);
    const different = [...files].filter((file) => one.get(file) !== other.get(file));
    if (different.length === 0) rmSync(fresh, { recursive: true, force: true });
    else log(`see ${work}`);
    return different;
  };
  try {
    cpSync(resolve(tool, 'tests/fixtures/site'), root, { recursive: true });
    const settings = join(root, 'site.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('sandbox: true', 'sandbox: false'));
    await build(root, outDir);
    for (const seed of seeds) {
      const draw = numbersFrom(seed);
      for (let count = 0; count < edits; count += 1) {
        made.push(await makeEdit({ root, number: made.length + 1, draw }));
        const said = (await build(root, outDir)).split('\n').find((line) => / is up to date: |^Everything is built/.test(line));
        log(`${made.length} ${made.at(-1)}: ${said?.replace(/^.*?: /, '') ?? 'everything is built'}`);
        if (made.length % every !== 0) continue;
        const different = await compared();
        if (different.length > 0) return { edits: made, different };
      }
    }
    return { edits: made, different: made.length % every === 0 ? [] : await compared() };
  } finally {
    if (!process.env['KEEP_EDITS']) rmSync(work, { recursive: true, force: true });
  }
}
