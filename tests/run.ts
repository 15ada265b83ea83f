// `npm test`: every stage in turn, each with its time, and one last line of counts. A failed stage does not hide what the others find.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { absent, builds } from './browser/builds.ts';
import { provideChromium } from './browser/chromium.ts';
import { type Counts, closing, playwrightCounts, type Stage, vitestCounts } from './counts.ts';

const root = resolve(import.meta.dirname, '..');
const reports = resolve(root, '.cache/test');
const environment: Record<string, string | undefined> = {
  ...process.env,
  // The tools that this project installed, on the Node that runs this file.
  PATH: [dirname(process.execPath), resolve(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  FORCE_COLOR: process.env['FORCE_COLOR'] ?? (process.stdout.isTTY ? '1' : '0'),
};

async function run(command: string, extra: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(command, { cwd: root, env: { ...environment, ...extra }, stdio: 'inherit', shell: true });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** The counts that a test runner wrote; `undefined` when it ended before it could. */
function counted(file: string, read: (report: unknown) => Counts): Counts | undefined {
  try {
    return read(JSON.parse(readFileSync(resolve(reports, file), 'utf8')));
  } catch {
    return undefined;
  }
}

const stages: Stage[] = [];

async function stage(name: string, work: () => Promise<boolean>, counts?: () => Counts | undefined): Promise<boolean> {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const passed = await work().catch((error: Error) => {
    console.error(error.message);
    return false;
  });
  stages.push({ name, passed, seconds: (performance.now() - started) / 1000, counts: counts?.() });
  return passed;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

await stage('browser', async () => {
  // Named for the stages that follow, whose workers would each search, and install, again.
  environment['PLAYWRIGHT_CHROMIUM'] = provideChromium().path;
  return true;
});
await stage('lint', () => run('biome check --error-on-warnings'));
await stage('words', () => run('npm run --silent words'));
await stage('types', () => run('node .ci/astro.mjs check'));
await stage('unused code', () => run('knip'));
await stage(
  'unit tests',
  () => run('vitest run --reporter=default --reporter=json --outputFile.json=.cache/test/vitest.json'),
  () => counted('vitest.json', vitestCounts),
);

let built = true;
for (const { name, hugo } of absent) console.log(`\n── skipped: import and build of ${name}: ${hugo} is not there`);
for (const { name, content, url, hugo, off, root: folder } of builds) {
  const settings = { SHIPLOG_CONTENT: content, SHIPLOG_URL: url };
  if (hugo) built = (await stage(`import: ${name} (${hugo})`, () => run(`node src/cli/import.ts "${hugo}" --into "${content}"`))) && built;
  if (off) appendFileSync(resolve(content, 'site.yaml'), `features: { ${off.map((part) => `${part}: false`).join(', ')} }\n`);
  built =
    (await stage(`build: ${name} (${content} at ${url})`, () => run(`node .ci/astro.mjs build --outDir "${folder}"`, settings))) && built;
}

if (built) {
  await stage(
    'browser tests',
    () => run('playwright test'),
    () => counted('playwright.json', playwrightCounts),
  );
} else console.log('\nThe browser tests need every build: fix the failed one first.');

const { lines, failed } = closing(stages);
console.log(`\n${lines.join('\n')}`);
process.exit(failed > 0 || !built ? 1 : 0);
