// `shiplog import <site>`: imports a Hugo report site into a content root, and reports on every file.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentRoot } from '../content/content-root.ts';
import { plural } from '../i18n/plural.ts';
import {
  findingLines,
  importSite,
  type Plan,
  type Progress,
  planWrite,
  RECORD,
  REPORT,
  readRecord,
  summaryTable,
  writeImport,
} from '../importer/index.ts';
import { finish, helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import { isWithin } from './paths.ts';
import { shellOf, shellWord } from './shell.ts';
import { shownPath } from './write-new.ts';

export const usage = 'npx shiplog import <Hugo site> [--into folder] [--dates auto|dmy|mdy] [--dry-run] [--force]';

const options = {
  into: { type: 'string', about: 'content folder to write; default: SHIPLOG_CONTENT, else content' },
  dates: { type: 'string', about: 'order of day and month in dates such as 03/04: auto, dmy or mdy; default: auto' },
  'dry-run': { type: 'boolean', about: 'report only, write nothing' },
  force: { type: 'boolean', about: 'overwrite edited files and content that was not imported' },
} as const;

const orders = ['auto', 'dmy', 'mdy'] as const;

const isOrder = (word: string): word is (typeof orders)[number] => orders.some((order) => order === word);

/** The refusal when `folder` contains content that was not imported. */
function occupied(folder: string): Refusal | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return { what: `${shownPath(folder)} is a file`, fix: 'choose a folder with --into' };
  const found = readdirSync(folder).filter((name) => name !== '.git' && name !== '.schemas');
  if (found.length === 0 || readRecord(folder).size > 0 || found.includes(RECORD)) return undefined;
  return {
    what: `${shownPath(folder)} contains content that was not imported`,
    fix: 'choose a new folder with --into, or overwrite it with --force',
  };
}

/** The settings that a report needs and no Hugo site contains. */
const WANTED = ['programme', 'people', 'milestones'] as const;

/** What the text of a site.yaml lacks, as a step; none if it has all. */
export function missingStep(text: string, shown: string): string[] {
  const missing = WANTED.filter((key) => !new RegExp(`^${key}:`, 'm').test(text));
  return missing.length > 0 ? [`  Add to ${shown}/site.yaml: ${missing.join(', ')}.`] : [];
}

/** What was written, or would be. */
function written({ write, same, edited, remove }: Plan, folder: string, dry: boolean): string {
  const [verb, gone] = dry ? ['Would write', 'would remove'] : ['Wrote', 'removed'];
  const parts = [
    `${plural(write.length, 'file')} into ${folder}`,
    ...(same.length > 0 ? [`${same.length} unchanged`] : []),
    ...(remove.length > 0 ? [`${gone} ${remove.length}`] : []),
  ];
  const left =
    edited.length > 0
      ? `\n${edited.length} edited since the last import and kept; --force overwrites ${edited.length === 1 ? 'it' : 'them'}.`
      : '';
  return `${verb} ${parts.join(', ')}.${left}`;
}

/** Runs the command. `progress` is called with the number of files done. */
export function runImport(words: readonly string[], root: string, progress: Progress = () => {}): Outcome {
  const refuse = (refusal: Refusal): Outcome => ({ out: refusalText(refusal), code: 1 });
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return refuse(read);
  const [site, ...more] = read.positionals;
  if (site === undefined || more.length > 0) return refuse({ what: 'expected one folder: the Hugo site', fix: `usage: ${usage}` });
  const { into, dates = 'auto', force = false } = read.values;
  const dry = read.values['dry-run'] ?? false;
  if (!isOrder(dates)) return refuse({ what: `--dates: unknown date order "${dates}"`, fix: `write one of ${orders.join(', ')}` });
  if (!statSync(site, { throwIfNoEntry: false })?.isDirectory())
    return refuse({ what: `"${site}" is not a folder`, fix: 'name the folder that contains config.toml or content/' });
  const folder = resolve(into ?? root);
  const source = resolve(site);
  if (isWithin(source, folder))
    return refuse({ what: `${shownPath(folder)} is inside the site that is imported`, fix: 'choose a folder elsewhere with --into' });
  const blocked = force ? undefined : occupied(folder);
  if (blocked) return refuse(blocked);
  const started = performance.now();
  try {
    const { files, report, root: base } = importSite(source, { dates, today: new Date().toISOString().slice(0, 10) }, progress);
    if (report.summary.pages === 0)
      return refuse({
        what: `"${site}" has no pages: no Markdown file in content/ or next to the configuration`,
        fix: 'name the folder that contains config.toml or content/',
      });
    const plan = planWrite(folder, files, force);
    const whole = { ...report, edited: plan.edited };
    if (!dry) writeImport(folder, files, plan, `${JSON.stringify(whole, null, 2)}\n`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const shown = shownPath(folder);
    const word = shellWord(shown, shellOf(process.env, process.platform));
    const siteFile = join(folder, 'site.yaml');
    const settings = existsSync(siteFile) ? readFileSync(siteFile, 'utf8') : '';
    const found = findingLines(
      whole,
      (file) => shownPath(join(base, file)),
      dry ? `${REPORT}, which --dry-run does not write` : `${shown}/${REPORT}`,
    );
    const next = dry
      ? []
      : [
          `Every finding with file and line: ${shown}/${REPORT}`,
          'Next:',
          ...missingStep(settings, shown),
          `  npx shiplog check --content ${word}`,
          `  npx shiplog start --content ${word}`,
        ];
    return {
      out: `${[...found, summaryTable(whole).trimEnd(), `${written(plan, shown, dry)} It took ${seconds} s.`, ...next].join('\n')}\n`,
      code: 0,
    };
  } catch (thrown) {
    return refuse({
      what: thrown instanceof Error ? thrown.message : String(thrown),
      fix: 'fix the problem and run the command again; files already written are skipped',
    });
  }
}

/** A progress line on the terminal that overwrites itself. */
const drawn: Progress = (step, done, of) => void process.stderr.write(`\r\u001B[2K${step}${of > 0 ? ` ${done}/${of}` : ' …'}`);

export function main(words: readonly string[]): void {
  if (helped(words, usage, options)) return;
  const shows = process.stderr.isTTY;
  const outcome = runImport(words, contentRoot(), shows ? drawn : undefined);
  if (shows) process.stderr.write('\r\u001B[2K');
  finish(outcome);
}
