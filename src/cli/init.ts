// `npm run init -- <folder>`: starts an empty content root.
import { lstatSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayFix, isDay } from '../site/dates.ts';
import { LANGUAGE_CODE } from '../site/words.ts';
import { finish, helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import { runSchemas } from './schemas.ts';
import { runStamp } from './stamp.ts';
import { type Starter, starterFiles } from './starter.ts';
import { shownPath, writeNew } from './write-new.ts';

export const usage = 'npm run init -- <folder> [--name "Our project"] [--languages en,vi] [--starts 2026-01-05] [--weeks 12]';

const options = {
  name: { type: 'string', about: 'name of the site; default: Our project' },
  languages: { type: 'string', about: 'language codes, the default language first; default: en' },
  starts: { type: 'string', about: 'first day of week 1; default: no calendar' },
  weeks: { type: 'string', about: 'number of weeks; default: 12' },
} as const;

/** The starter that the options describe, or the refusal of an invalid option. */
export function starterOf(values: { [key in keyof typeof options]?: string | undefined }): Starter | Refusal {
  const { name = 'Our project', languages: list = 'en', starts, weeks } = values;
  const languages = list.split(',').map((language) => language.trim());
  const odd = languages.find((language, index) => !LANGUAGE_CODE.test(language) || languages.indexOf(language) !== index);
  if (odd !== undefined)
    return {
      what: `--languages: ${JSON.stringify(odd)} is not a language code, or is listed twice`,
      fix: 'separate codes with commas: --languages en,vi',
    };
  if (name.trim() === '') return { what: '--name is empty', fix: 'write a name: --name "Our project"' };
  if (starts === undefined && weeks !== undefined) return { what: '--weeks needs a start date', fix: 'add --starts: --starts 2026-01-05' };
  if (starts === undefined) return { name: name.trim(), languages, programme: undefined };
  if (!isDay(starts)) return { what: `--starts: "${starts}" is not a valid date`, fix: dayFix(starts) };
  const count = Number(weeks ?? 12);
  if (!Number.isInteger(count) || count < 1 || count > 99)
    return { what: `--weeks: "${weeks}" is not a valid number of weeks`, fix: 'write a number from 1 to 99: --weeks 12' };
  return { name: name.trim(), languages, programme: { starts, weeks: count } };
}

/** The refusal when `folder` is not empty or cannot be read. A missing folder is fine. */
function occupied(folder: string): Refusal | undefined {
  try {
    const found = readdirSync(folder).filter((name) => name !== '.git');
    if (found.length === 0) return undefined;
    return {
      what: `${shownPath(folder)} is not empty: it contains ${found.slice(0, 3).join(', ')}${found.length > 3 ? ', …' : ''}`,
      fix: 'choose a new or empty folder',
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

/** A path, quoted for a shell. */
const shellWord = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

function nextSteps(folder: string, { programme }: Starter): string[] {
  // Commands read `content/` unless told otherwise.
  const setting = folder === 'content' ? '' : `SHIPLOG_CONTENT=${shellWord(folder)} `;
  return [
    'Next:',
    `  ${setting}npm start            build and serve the site`,
    `  ${setting}npm run dev          preview it with live reload`,
    `  ${setting}npm run check        list errors with file and line`,
    `  ${setting}npm run new -- week  create the next week`,
    ...(programme ? [] : [`  Add your programme's calendar to ${folder}/site.yaml to have dates filled in.`]),
  ];
}

/** Runs the command; `folder` is relative to the current folder. */
export function runInit(words: readonly string[], cwd: string): Outcome {
  const refuse = (refusal: Refusal): Outcome => ({ out: refusalText(refusal), code: 1 });
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return refuse(read);
  const [folder, ...more] = read.positionals;
  if (folder === undefined || more.length > 0) return refuse({ what: 'expected one folder', fix: `usage: ${usage}` });
  const starter = starterOf(read.values);
  if (isRefusal(starter)) return refuse(starter);
  const root = resolve(cwd, folder);
  const files = starterFiles(starter);
  const failed = occupied(root) ?? writeNew(root, files);
  if (failed) return refuse(failed);
  const finished = [runSchemas(root), runStamp([], root, cwd)].find(({ code }) => code !== 0);
  if (finished) return finished;
  const shown = shownPath(root);
  const written = [...files.keys(), '.schemas/ (for completion in editors)'].map((file) => `  ${file}`);
  return { out: `${[`Wrote ${shown}:`, ...written, ...nextSteps(shown, starter)].join('\n')}\n`, code: 0 };
}

if (import.meta.main && !helped(usage, options)) finish(runInit(process.argv.slice(2), process.cwd()));
