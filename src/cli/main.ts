// What `shiplog <command>` runs. Each command is a module, loaded when it is wanted.
import { resolve } from 'node:path';
import { installCommand, isInstalled } from '../cache/optional-packages.ts';
import { likely } from '../check/likely.ts';
import { contentRoot, isCohort } from '../content/content-root.ts';
import { finish, helped, helpText, isRefusal, type Options, refusalText, wantsHelp } from './arguments.ts';
import { contentArgument, enterContent } from './content-argument.ts';
import { versionText } from './version.ts';
import { shownPath } from './write-new.ts';

type Main = (words: readonly string[]) => void | Promise<void>;

interface Command {
  about: string;
  load: () => Promise<{ main: Main }>;
  /** Its only argument is the content folder. */
  takesFolder?: boolean;
  /** It works on a team's report, and not on a cohort. */
  isOfReport?: true;
  /** Packages that it needs beside those of a site. */
  needs?: readonly string[];
}

const LAKE = ['@duckdb/node-api'];
const HOST = ['hono', '@hono/node-server', 'pg', 'pino', 'drizzle-orm', '@electric-sql/pglite'];

const port: Options = {
  port: { type: 'string', about: 'port to listen on; default: 4321' },
  host: { type: 'string', about: 'address to listen on; without a value, every address of this computer' },
};
const output: Options = {
  outDir: { type: 'string', about: 'folder to write; default: SHIPLOG_OUT, else dist' },
  force: { type: 'boolean', about: 'build everything again' },
};

/** A command of Astro's. It has more options; these are those of a site. */
const astro =
  (name: string, options: Options): (() => Promise<{ main: Main }>) =>
  async () => ({
    async main(words) {
      const usage = `npx shiplog ${name} [folder]${Object.keys(options)
        .map((option) => ` [--${option}]`)
        .join('')}`;
      if (helped(words, usage, options)) return;
      await (await import('./astro.ts')).runAstro([name, ...words]);
    },
  });

/** The commands, in the order in which a team meets them. */
export const commands: Readonly<Record<string, Command>> = {
  init: { about: 'start a new site', load: () => import('./init.ts') },
  import: { about: 'convert a Hugo report', load: () => import('./import.ts') },
  dev: { about: 'preview the site with live reload', load: astro('dev', port), takesFolder: true },
  new: { about: 'create the next week, or a translation', load: () => import('./new.ts'), isOfReport: true },
  check: { about: 'list errors of the content with file, line and fix', load: () => import('./check.ts'), takesFolder: true },
  stamp: { about: 'confirm that translations are up to date', load: () => import('./stamp.ts'), isOfReport: true },
  build: { about: 'build the site into dist', load: astro('build', output), takesFolder: true },
  preview: { about: 'serve the last build', load: astro('preview', port), takesFolder: true },
  start: { about: 'build the site and serve it', load: () => import('./start.ts'), takesFolder: true },
  report: { about: 'print the final report as a PDF', load: () => import('./report.ts'), takesFolder: true, isOfReport: true },
  review: { about: 'write a review of a week', load: () => import('./review.ts'), isOfReport: true },
  status: { about: 'list what needs attention, here or on several sites', load: () => import('./status.ts') },
  cohort: { about: 'add teams to a cohort, or import many Hugo reports', load: () => import('./cohort.ts') },
  programme: { about: 'copy calendar and rubric of a cohort into site.yaml', load: () => import('./programme.ts'), isOfReport: true },
  digest: { about: 'list what is missing, waiting and signed off in a cohort', load: () => import('./digest.ts') },
  schemas: { about: 'write JSON schemas for completion in editors', load: () => import('./schemas.ts'), takesFolder: true },
  upgrade: {
    about: 'rewrite content of an older version; shows what would change',
    load: () => import('./upgrade.ts'),
    takesFolder: true,
    isOfReport: true,
  },
  pipeline: { about: 'run the clickstream pipeline on this computer', load: () => import('./pipeline.ts'), needs: HOST },
  lake: { about: 'write the raw log of the pipeline as Parquet', load: () => import('./lake.ts'), needs: LAKE },
  ask: { about: 'query that Parquet in SQL', load: () => import('./ask.ts'), needs: LAKE },
  'db:migrate': { about: 'bring the tables of the pipeline up to date', load: () => import('./db-migrate.ts'), needs: HOST },
  'db:seed': { about: 'fill the tables of the demo shop', load: () => import('./db-seed.ts'), needs: HOST },
};

/** The help text of the command line. */
export function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  return [
    'usage: shiplog <command> [arguments] [--content folder]',
    '',
    ...Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`),
    '',
    'The content folder is that of --content, of the variable SHIPLOG_CONTENT, ./content, or the current folder if it contains site.yaml or cohort.yaml.',
    'shiplog <command> --help lists the options of a command.',
    '',
  ].join('\n');
}

/** Runs the command line `words`. */
export async function main(words: readonly string[]): Promise<void> {
  // For code that a build bundles elsewhere.
  process.env['SHIPLOG_TOOL'] = resolve(import.meta.dirname, '../..');
  // `help check` is `check --help`.
  const [name = '', ...given] = words[0] === 'help' && words.length > 1 ? [...words.slice(1), '--help'] : words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    if (name === '' || name === 'help' || wantsHelp([name])) return void process.stdout.write(help());
    if (['--version', '-v', 'version'].includes(name)) return void process.stdout.write(versionText());
    const meant = likely(name, Object.keys(commands));
    const fix = meant === undefined ? 'shiplog --help lists the commands' : `did you mean shiplog ${meant}?`;
    return finish({ out: refusalText({ what: `There is no command "${name}"`, fix }), code: 1 });
  }
  const read = contentArgument(given, command.takesFolder === true);
  if (isRefusal(read)) return finish({ out: refusalText(read), code: 1 });
  const missing = (command.needs ?? []).filter((one) => !isInstalled(one));
  if (missing.length > 0 && wantsHelp(read.words)) return void process.stdout.write(helpText(`npx shiplog ${name}`, {}));
  const refusal =
    missing.length > 0
      ? { what: `shiplog ${name} needs packages that a site does not: ${missing.join(', ')}`, fix: installCommand(missing) }
      : enterContent(read.content);
  if (refusal) return finish({ out: refusalText(refusal), code: 1 });
  if (command.isOfReport && !wantsHelp(read.words) && isCohort(contentRoot()))
    return finish({
      out: refusalText({
        what: `${shownPath(contentRoot())} is a cohort (cohort.yaml); shiplog ${name} works on the report of one team (site.yaml)`,
        fix: `run it in the folder of the team's report, or name that folder: shiplog ${name} … --content ../report`,
      }),
      code: 1,
    });
  await (await command.load()).main(read.words);
}
