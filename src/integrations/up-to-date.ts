// The first step of `npm run build`: if the last output is still the build of the content, Astro does not start.
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot } from '../content/content-root.ts';
import { lastBuild } from './last-build.ts';

/** The output folder that the arguments name; `undefined` for arguments whose effect is not known here. */
function parsed(words: readonly string[]): { outDir: string; force: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        outDir: { type: 'string' },
        force: { type: 'boolean', default: false },
        silent: { type: 'boolean' },
        verbose: { type: 'boolean' },
      },
    });
    return { outDir: values.outDir ?? (process.env.SHIPLOG_OUT || 'dist'), force: values.force };
  } catch {
    return undefined;
  }
}

/** True, and reported, if there is nothing to build. If false, the build that follows is recorded when this process ends well. `words` are the arguments of `build`. */
export function isUpToDate(words: readonly string[]): boolean {
  const started = performance.now();
  const known = parsed(words);
  if (!known) return false;
  const tool = resolve(import.meta.dirname, '../..');
  const given = words.filter((word) => word !== '--force');
  const last = lastBuild({ tool, root: contentRoot(), words: given, env: { ...process.env }, ...known });
  if (last.files === undefined) {
    process.on('exit', (code) => code === 0 && last.record());
    return false;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const folder = relative(process.cwd(), resolve(tool, known.outDir));
  console.log(
    `Nothing has changed since the last build: all ${last.files} files in ${folder} were verified in ${seconds} s. --force builds again.`,
  );
  return true;
}
