// `shiplog init <folder>`: starts a report's repository, around content if the folder has it; with `--content-only` a content folder within
// another project; with `--cohort` the repository of many teams.
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COHORT } from '../site/cohort-file.ts';
import { toolRepository, toolVersion } from '../site/tool.ts';
import { finish, helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import { type Asker, terminal } from './ask-line.ts';
import { askStarter } from './ask-starter.ts';
import { COHORT_NAME, cohortFiles } from './cohort-starter.ts';
import { filesOfHost, isOfHost, keptLines } from './files-of-host.ts';
import { knownContent } from './known-content.ts';
import { cohortSteps, contentSteps, repositorySteps } from './next-steps.ts';
import { ignoredBuilds, ignoredFolders, repositoryFiles } from './repository-files.ts';
import { shellOf } from './shell.ts';
import { starterFiles } from './starter.ts';
import { SITE_NAME, starterOf } from './starter-options.ts';
import { shownPath, writeNew } from './write-new.ts';

export const usage =
  'npx shiplog init <folder> [--name "Our project"] [--languages en,vi] [--starts 2026-01-05] [--weeks 12] [--content-only | --cohort]';

export const options = {
  name: { type: 'string', about: 'name of the site; default: Our project, or Our cohort' },
  languages: { type: 'string', about: 'language codes, the default language first; default: en' },
  starts: { type: 'string', about: 'first day of week 1; default: no calendar' },
  weeks: { type: 'string', about: 'number of weeks; default: 12' },
  'content-only': { type: 'boolean', about: 'write site.yaml and the pages alone, for a folder of another project' },
  cohort: { type: 'boolean', about: 'write the repository of a cohort: many teams on one site' },
} as const;

/** What the command uses of the system. `ask` is absent where no one can answer. */
export interface InitSystem {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  ask?: Asker | undefined;
  /** True in a checkout of the tool, which a new repository then takes as a file. */
  isCheckout?: boolean;
}

/** The refusal when `folder` is not empty or cannot be read. A missing folder is fine, and so is a clone with what a host starts it with. */
function occupied(folder: string): Refusal | undefined {
  try {
    const found = readdirSync(folder).filter((name) => !isOfHost(name));
    if (found.length === 0) return undefined;
    if (found.includes(COHORT))
      return {
        what: `${shownPath(folder)} already contains a cohort: nothing was written`,
        fix: 'add teams to it with shiplog cohort add <site>, or choose a new folder',
      };
    if (existsSync(join(folder, 'content/site.yaml')) || found.includes('site.yaml'))
      return {
        what: `${shownPath(folder)} already contains a report: nothing was written`,
        fix: 'continue in that folder with shiplog dev, or choose a new folder',
      };
    return {
      what: `${shownPath(folder)} is not empty: it contains ${found.slice(0, 3).join(', ')}${found.length > 3 ? ', …' : ''}`,
      fix: 'choose a new or empty folder; within another project, --content-only writes a content folder: shiplog init content --content-only',
    };
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !lstatSync(folder, { throwIfNoEntry: false })) return undefined;
    if (code === 'ENOENT')
      return { what: `${shownPath(folder)} is a broken symbolic link`, fix: 'remove the link, or choose another folder' };
    return {
      what: `${shownPath(folder)} ${code === 'ENOTDIR' ? 'is a file' : `cannot be read (${code})`}`,
      fix: 'choose a new or empty folder',
    };
  }
}

/** True if the PATH has a program of this name. */
const hasProgram = (name: string, { env, platform }: InitSystem): boolean =>
  (env['PATH'] ?? env['Path'] ?? '')
    .split(platform === 'win32' ? ';' : ':')
    .some((folder) => folder !== '' && existsSync(join(folder, platform === 'win32' ? `${name}.exe` : name)));

const below = (folder: string, files: ReadonlyMap<string, string>): [string, string][] =>
  [...files].map(([file, text]) => [`${folder}/${file}`, text]);

/** Runs the command; the folder is relative to `cwd`. Without network or git; what exists is never overwritten. */
export async function runInit(words: readonly string[], cwd: string, system: InitSystem): Promise<Outcome> {
  const refuse = (refusal: Refusal): Outcome => ({ out: refusalText(refusal), code: 1 });
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return refuse(read);
  const [folder, ...more] = read.positionals;
  if (folder === undefined || more.length > 0) return refuse({ what: 'expected one folder', fix: `usage: ${usage}` });
  const { 'content-only': isContentOnly = false, cohort: isOfMany = false, ...given } = read.values;
  if (isContentOnly && isOfMany) return refuse({ what: '--content-only and --cohort exclude each other', fix: 'leave out one of them' });
  const root = resolve(cwd, folder);
  const known = isContentOnly || isOfMany ? undefined : knownContent(root);
  const blocked = known ? undefined : occupied(root);
  if (blocked) return refuse(blocked);
  const unnamed = isOfMany ? COHORT_NAME : SITE_NAME;
  const invalid = starterOf(given, unnamed);
  const values = known ? { ...known, ...given } : isRefusal(invalid) || !system.ask ? given : await askStarter(given, system.ask, unnamed);
  if (!values) return refuse({ what: 'the questions were not answered', fix: 'nothing was written; run the command again' });
  const starter = starterOf(values, unnamed);
  if (isRefusal(starter)) return refuse(starter);
  const packed = system.isCheckout ? `shiplog-${toolVersion}.tgz` : undefined;
  const tool = { version: toolVersion, repository: toolRepository, packed };
  const content = starterFiles(starter);
  const made = isOfMany
    ? cohortFiles(starter, tool)
    : isContentOnly
      ? content
      : new Map([...repositoryFiles(starter, tool), ...(known ? [] : below('content', content))]);
  const kept = filesOfHost(root, made);
  const files = new Map([...made].filter(([file]) => !kept.includes(file)));
  const failed = writeNew(root, files);
  if (failed) return refuse(failed);
  const shown = shownPath(root);
  const shell = shellOf(system.env, system.platform);
  // The calendar of content that was there before is not known here.
  const situation = { folder: shown, shell, packed, hasCalendar: known !== undefined || starter.programme !== undefined };
  const steps = isOfMany
    ? cohortSteps(situation)
    : isContentOnly
      ? contentSteps(situation)
      : repositorySteps({ ...situation, hasGit: hasProgram('git', system), hasReadme: !kept.includes('README.md') });
  const wrote = [
    `Wrote ${shown}:`,
    ...[...files.keys()].map((file) => `  ${file}`),
    ...keptLines(root, kept, isOfMany ? ignoredBuilds : ignoredFolders),
  ];
  return { out: `${[...wrote, ...steps].join('\n')}\n`, code: 0 };
}

export async function main(words: readonly string[]): Promise<void> {
  if (helped(words, usage, options)) return;
  // It asks only on a terminal.
  const asker = process.stdin.isTTY && process.stdout.isTTY ? terminal() : undefined;
  const { env, platform } = process;
  finish(
    await runInit(words, process.cwd(), { env, platform, ask: asker?.ask, isCheckout: !import.meta.dirname.includes('node_modules') }),
  );
  asker?.close();
}
