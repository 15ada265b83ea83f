// `npm test`: every stage, or the parts that its arguments name, each with its time, and one last line of counts.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { finish, isRefusal, readArguments, refusalText, wantsHelp } from '../src/cli/arguments.ts';
import { absent, type Build, builds } from './browser/builds.ts';
import { provideChromium } from './browser/chromium.ts';
import { cohortBuilds } from './browser/cohort/builds.ts';
import { closing, readPlaywright, readVitest } from './run/closing.ts';
import { type Plan, parts, readPlan, type TestFile } from './run/parts.ts';
import { ended, environment, reports, root, run, runSideBySide, type Work } from './run/stages.ts';
import { secondsOf } from './run/weights.ts';

const usage = 'npm test -- [part [folder or file …] …] [--built] [--seed …]';
/** Times as many runs of each property in `npm run test:long`. */
const LONG = 20;

const options = {
  built: { type: 'boolean', about: 'browser: use the sites of the last build' },
  seed: { type: 'string', about: 'long: repeat the runs of this seed' },
} as const;

const help = (): string => {
  const row = ([name, about]: [string, string]): string => `  ${name.padEnd(10)}${about}`;
  const rows = Object.entries(options).map(([name, { about }]): [string, string] => [`--${name}`, about]);
  return [
    `usage: ${usage}`,
    '',
    'All parts but quick and long run by default. Words after a part narrow it: npm test -- unit importer, npm test -- browser search',
    '',
    ...Object.entries(parts).map(row),
    '',
    ...rows.map(row),
    '',
  ].join('\n');
};

const testFiles = (): TestFile[] =>
  globSync(['tests/{unit,contract,postgres,aws,package}/**/*.test.ts', 'tests/browser/**/*.spec.ts'], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({
      path,
      slow: secondsOf(path) > 0,
      property: readFileSync(resolve(root, path), 'utf8').includes("from 'fast-check'"),
    }));

const commands: Readonly<Record<Plan['checks'][number], string>> = {
  lint: 'biome check --error-on-warnings',
  words: 'npm run --silent words',
  types: 'node .ci/check-types.mjs',
  'unused code': 'knip',
};

const checkOf = (name: Plan['checks'][number]): Work => ({ name, command: commands[name], beside: true });

function buildOf({ name, content, url, hugo, off, root: folder }: Build): Work[] {
  const build: Work = {
    name: `build: ${name} (${content} at ${url})`,
    command: `node src/cli/shiplog.mjs build --outDir "${folder}"`,
    environment: { SHIPLOG_CONTENT: content, SHIPLOG_URL: url },
    beside: true,
    before() {
      if (!off) return;
      const settings = resolve(content, 'site.yaml');
      const site = parseDocument(readFileSync(settings, 'utf8'));
      for (const part of off) site.setIn(['features', part], false);
      writeFileSync(settings, String(site));
    },
  };
  if (!hugo) return [build];
  return [
    { name: `import: ${name} (${hugo})`, command: `node src/cli/shiplog.mjs import "${hugo}" --into "${content}"`, beside: true },
    build,
  ];
}

/** Vitest takes paths as its own patterns: all files of a run are named only when it is not the whole. */
const vitestOf = ({ vitest, long }: Plan, whole: boolean, seed: string): Work => ({
  name: long ? `property tests, ${LONG} times as many runs, seed ${seed}` : 'unit tests',
  command: `vitest run --reporter=default --reporter=json --outputFile.json=.cache/test/vitest.json ${whole ? '' : vitest.join(' ')}`,
  environment: long ? { SHIPLOG_TEST_RUNS: String(LONG), SHIPLOG_TEST_SEED: seed } : {},
  report: { file: 'vitest.json', read: readVitest },
});

const playwrightOf = ({ browser, vitest }: Plan): Work => ({
  name: 'browser tests',
  command: `playwright test ${browser.join(' ')}`,
  beside: vitest.length > 0,
  report: { file: 'playwright.json', read: readPlaywright },
});

async function execute(plan: Plan, { built, seed, files }: { built: boolean; seed: string; files: number }): Promise<number> {
  // The sites of the last build stay until new ones are made.
  if (plan.builds && !built) rmSync(reports, { recursive: true, force: true });
  for (const file of ['vitest.json', 'playwright.json']) rmSync(resolve(reports, file), { force: true });
  mkdirSync(reports, { recursive: true });
  // Named for the stages that follow, whose workers would each search, and install, again.
  if (plan.browser.length > 0 || plan.vitest.some((path) => /^tests\/(contract|aws|package)\//.test(path)))
    environment['PLAYWRIGHT_CHROMIUM'] = provideChromium().path;

  // Builds of one content root follow one another: the second finds pictures and link previews in the cache of the first.
  const cohorts = cohortBuilds.map(({ name, teams, folder }): Work[] => [
    { name: `build: ${name} (${teams} teams)`, command: `node tests/stand-ins/build-cohort.ts "${folder}" ${teams}`, beside: true },
  ]);
  const sites =
    plan.builds && !built
      ? [...[...Map.groupBy(builds, ({ content }) => content).values()].map((all) => all.flatMap(buildOf)), ...cohorts]
      : [];
  // The longest first: types, then the builds.
  const types = plan.checks.filter((name) => name === 'types').map((name) => [checkOf(name)]);
  const others = plan.checks.filter((name) => name !== 'types').map((name) => [checkOf(name)]);
  if (plan.checks.length + sites.length > 1) console.log('\nTwo stages at a time: each prints when it ends');
  const passed = await runSideBySide([...types, ...sites, ...others]);
  const ready = sites.every((_, at) => passed[types.length + at]);

  // At once: tests that wait, for a killed process or a restarted server, leave a core to the others. Those of the browser print when they end.
  const vitest = async () => {
    if (plan.vitest.length > 0) await run(vitestOf(plan, plan.vitest.length === files && !plan.long, seed));
    if (plan.long) await run({ name: 'builds after edits', command: `npm run --silent test:edits -- --seed ${seed}` });
  };
  const playwright = async () => {
    if (plan.browser.length > 0 && ready) await run(playwrightOf(plan));
  };
  await Promise.all([vitest(), playwright()]);
  if (!ready) console.log('\nThe browser tests need every build: fix the failed one first.');

  const missing = plan.builds ? absent.map(({ name, hugo }) => `import and build of ${name}: ${hugo} is not there`) : [];
  const { lines, failed } = closing(ended, missing);
  console.log(`\n${lines.join('\n')}`);
  return failed;
}

const words = process.argv.slice(2);
const read = readArguments(words, options, usage);
const all = testFiles();
const plan = isRefusal(read) ? read : readPlan(read.positionals, all);
if (wantsHelp(words)) process.stdout.write(help());
else if (isRefusal(plan) || isRefusal(read)) finish({ out: refusalText(plan as never), code: 1 });
else {
  const { built = false, seed = String(Math.floor(Math.random() * 2 ** 31)) } = read.values;
  if (built && !existsSync(reports)) finish({ out: refusalText({ what: 'No site is built', fix: 'leave out --built' }), code: 1 });
  else {
    const failed = await execute(plan, { built, seed, files: all.filter(({ path }) => !path.startsWith('tests/browser/')).length });
    process.exit(failed > 0 ? 1 : 0);
  }
}
