// Astro's check of types, without telemetry. A file instead of a variable in package.json, because that is written differently on Windows.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const manifest = createRequire(import.meta.url).resolve('astro/package.json');
const { status } = spawnSync(process.execPath, [join(dirname(manifest), 'bin/astro.mjs'), 'check', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
