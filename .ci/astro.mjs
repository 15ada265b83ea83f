// Astro's own command line with this project's settings: no telemetry, and a server always stays in the foreground.
// A file instead of variables in package.json, because those are written differently on Windows.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
require('./require-node.cjs');

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
process.env.ASTRO_DEV_BACKGROUND ??= '0';
process.env.ASTRO_PREVIEW_BACKGROUND ??= '0';

const manifest = require.resolve('astro/package.json');
const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
const command = new URL(typeof bin === 'string' ? bin : bin.astro, pathToFileURL(manifest));
process.argv[1] = fileURLToPath(command);

const words = process.argv.slice(2);
// Variables that Astro would take for its own: in a shell with DEV=1 or NODE_ENV=development a build would publish drafts.
for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) delete process.env[name];
if (words[0] === 'build') process.env.NODE_ENV = 'production';
/** A server that answers in this terminal; other words of `dev` are its commands, or options that end at once. */
const isServer = words[0] === 'dev' && !words.slice(1).some((word) => /^(?:stop|status|logs|--background|--help|-h)$/.test(word));
if (isServer && process.env.SHIPLOG_DEV !== 'child') {
  const { dev } = await import('./dev.ts');
  process.exit(await dev(words));
}
if (process.send) process.on('disconnect', () => process.exit());

if (words[0] === 'build') (await import('../src/integrations/disk-faults.ts')).plainDiskFaults(words.slice(1));

const { isUpToDate } = words[0] === 'build' ? await import('../src/integrations/up-to-date.ts') : {};
if (!(await isUpToDate?.(words.slice(1)))) await import(command.href);
