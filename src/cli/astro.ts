// Runs Astro's own command line with the tool's settings: no telemetry, and a server always stays in the foreground.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder, toolFolder } from '../cache/folders.ts';
import { contentRoot, isCohort } from '../content/content-root.ts';
import { outputOf } from '../integrations/scratch.ts';
import { finish, refusalText } from './arguments.ts';

/** `words` are a command of Astro with its arguments. */
export async function runAstro(words: readonly string[]): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  // Astro would ask the registry for a newer version of it.
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] ??= 'true';
  process.env['ASTRO_DEV_BACKGROUND'] ??= '0';
  process.env['ASTRO_PREVIEW_BACKGROUND'] ??= '0';
  // Variables that Astro would take for its own: in a shell with DEV=1 or NODE_ENV=development a build would publish drafts.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) delete process.env[name];
  if (words[0] === 'build') process.env['NODE_ENV'] = 'production';
  if (words[0] === 'dev' && process.env['SHIPLOG_DEV'] !== 'child') {
    const { dev } = await import('./dev.ts');
    process.exit(await dev(words));
  }
  if (words[0] === 'preview' && !existsSync(outputOf(words.slice(1), process.env)))
    return finish({
      out: refusalText({ what: `There is no build in ${outputOf(words.slice(1), process.env)}`, fix: 'run npx shiplog build first' }),
      code: 1,
    });
  if (process.send) process.on('disconnect', () => process.exit());
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | { astro: string } };
  const command = join(dirname(manifest), typeof bin === 'string' ? bin : bin.astro);
  process.argv = [process.execPath, command, ...words];
  const isOfCohort = isCohort(contentRoot());
  // The teams' sites change without an edit here.
  if (words[0] === 'build' && !isOfCohort) {
    (await import('../integrations/disk-faults.ts')).plainDiskFaults(words.slice(1));
    const { isUpToDate } = await import('../integrations/up-to-date.ts');
    if (await isUpToDate(words.slice(1))) return;
  }
  // Astro takes a path from the project's folder.
  if (!words.includes('--config'))
    process.argv.push('--config', relative(projectFolder(), join(toolFolder(), isOfCohort ? 'cohort.config.mjs' : 'astro.config.mjs')));
  await import(pathToFileURL(command).href);
}
