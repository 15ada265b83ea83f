// `node tests/stand-ins/build-cohort.ts <folder> <teams>`: builds a cohort of made-up teams into `<folder>/site`, with their sites played here.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCohort } from './cohort-content.ts';
import { madeTeams } from './cohort-teams.ts';
import { TeamSites } from './team-sites.ts';

const [folder = '', count = '40'] = process.argv.slice(2);
const root = resolve(folder);
const today = new Date().toISOString().slice(0, 10);
rmSync(root, { recursive: true, force: true });
const sites = await new TeamSites().start();
writeCohort(join(root, 'content'), madeTeams(Number(count), today), today, sites);
const tool = resolve(import.meta.dirname, '../..');
const child = spawn(process.execPath, [join(tool, 'src/cli/shiplog.mjs'), 'build', '--outDir', join(root, 'site')], {
  cwd: tool,
  env: { ...process.env, SHIPLOG_CONTENT: join(root, 'content'), ASTRO_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
const [code] = (await once(child, 'close')) as [number | null];
await sites.stop();
process.exitCode = code ?? 1;
