// `shiplog new week 9`: writes the next week's file, or with --lang the start of its translation. `new words fr`: the words of the interface.
import { join } from 'node:path';
import { type ContentTree, factsLanguage, weeksOf } from '../check/content-tree.ts';
import { readContent } from '../check/read-content.ts';
import { contentRoot } from '../content/content-root.ts';
import type { Site } from '../site/site.ts';
import { newWeekText } from '../worklog/new-week-text.ts';
import { newWordsText } from '../worklog/new-words-text.ts';
import { isWeekNumber, type NewWeek, nextNumber, nextWeek, weekFileName } from '../worklog/next-week.ts';
import type { Week } from '../worklog/week.ts';
import { finish, helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import type { NewFile } from './new-file.ts';
import { newWords } from './new-words.ts';
import { shownPath, writeNew } from './write-new.ts';

export const usage = 'npx shiplog new week [number] [--lang vi] | npx shiplog new words <language>';

const options = { lang: { type: 'string', about: 'create the translation of the week into this language' } } as const;

function numberOf(word: string | undefined, weeks: readonly Week[], programme: Site['programme']): number | Refusal {
  const number = word === undefined ? nextNumber(weeks) : /^\d+$/.test(word) ? Number(word) : Number.NaN;
  if (Number.isNaN(number)) return { what: `"${word}" is not a week number`, fix: `usage: ${usage}` };
  if (isWeekNumber(number, programme)) return number;
  const last = programme?.weeks ?? 99;
  const where = programme ? `the programme has weeks 1 to ${last}` : `weeks are numbered 1 to ${last}`;
  return {
    what: `week ${number} does not exist: ${where}`,
    fix: `write a number from 1 to ${last}${programme ? ', or change programme.weeks in site.yaml' : ''}`,
  };
}

function saidOf({ period, carried, leftOpen }: NewWeek): string[] {
  const task = (one: NewWeek['carried'][number]) => `  ${one.id}: ${one.title} (${one.state ?? 'state not recorded'})`;
  return [
    period
      ? `Dates from the calendar: ${period.starts} to ${period.ends}.`
      : 'site.yaml has no programme calendar: add the period yourself.',
    ...(carried.length > 0 ? [`Carried over (${carried.length}):`, ...carried.map(task)] : ['Nothing to carry over.']),
    ...(leftOpen.length > 0 ? [`Open tasks of earlier weeks, added as comments (${leftOpen.length}):`, ...leftOpen.map(task)] : []),
  ];
}

/** Decides what to write. `file` is a path below the content root. */
export function newFile(tree: ContentTree, word: string | undefined, language: string | undefined): NewFile | Refusal {
  const { site } = tree;
  if (!site) {
    const [found] = tree.findings;
    return found
      ? { what: `${found.file}: ${found.what}`, fix: found.fix }
      : { what: 'site.yaml cannot be used', fix: 'run npx shiplog check for details' };
  }
  if (tree.siteFile?.issues.some(({ path }) => path[0] === 'programme'))
    return { what: 'the programme in site.yaml has errors, so dates cannot be filled in', fix: 'run npx shiplog check for details' };
  const facts = factsLanguage(tree);
  if (language !== undefined && !site.languages.includes(language)) {
    return {
      what: `"${language}" is not a language of this site`,
      fix: `use one of ${site.languages.join(', ')}, or add it to languages in site.yaml`,
    };
  }
  const files = weeksOf(tree);
  const weeks = files.map((week) => week.facts);
  const unread = tree.pages.filter((page) => page.kind === 'week' && page.language === facts && !page.facts);
  const translated = language !== undefined && language !== facts;
  const number = word === undefined && translated ? nextNumber(weeks) - 1 : numberOf(word, weeks, site.programme);
  if (typeof number !== 'number') return number;
  const at = (folder: string, extension: string) => `${folder}/worklog/${weekFileName(number)}.${extension}`;
  const target = translated ? language : facts;
  const taken = ['md', 'mdx'].map((extension) => at(target, extension)).find((path) => tree.files.has(path));
  if (taken) return { what: `${taken} already exists`, fix: 'edit that file, or choose another number' };
  if (translated) {
    const original = files.find((file) => file.facts.week === number);
    const named = ['md', 'mdx'].map((extension) => at(facts, extension)).find((path) => tree.files.has(path));
    const unusable = named ?? (number === 0 ? unread.at(-1)?.path : undefined);
    if (!original && unusable)
      return { what: `${unusable} cannot be read${named ? ` as week ${number}` : ''}`, fix: 'run npx shiplog check for details' };
    if (!original)
      return { what: `week ${number} does not exist in ${facts} yet`, fix: `create it first: npx shiplog new week ${number || 1}` };
    return {
      file: at(language, original.path.endsWith('.mdx') ? 'mdx' : 'md'),
      text: newWordsText(original.facts, language, original.source),
      said: [`It contains each sentence of ${original.path} as a comment.`],
    };
  }
  const twin = files.find((file) => file.facts.week === number);
  if (twin) return { what: `week ${number} already exists in ${twin.path}`, fix: 'edit that file, or choose another number' };
  const week = nextWeek(weeks, number, site.programme);
  const warned = unread.map(({ path }) => `${path} cannot be read, so its tasks are not carried over. Run npx shiplog check for details.`);
  return { file: at(facts, 'md'), text: newWeekText(week, facts), said: [...saidOf(week), ...warned] };
}

/** Runs the command on the content root `root`. */
export function runNew(words: readonly string[], root: string): Outcome {
  const refuse = (refusal: Refusal): Outcome => ({ out: refusalText(refusal), code: 1 });
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return refuse(read);
  const [noun, word, ...more] = read.positionals;
  const isKnown = noun === 'week' || noun === 'words';
  if (isKnown && more.length > 0) return refuse({ what: `unexpected arguments: ${more.join(' ')}`, fix: `usage: ${usage}` });
  if (!isKnown) return refuse({ what: 'expected "week" or "words"', fix: `usage: ${usage}` });
  const tree = readContent(root);
  const made = noun === 'words' ? newWords(tree, word) : newFile(tree, word, read.values.lang);
  if (isRefusal(made)) return refuse(made);
  const failed = writeNew(root, new Map([[made.file, made.text]]));
  if (failed) return refuse(failed);
  return { out: `${[`Wrote ${shownPath(join(root, made.file))}.`, ...made.said].join('\n')}\n`, code: 0 };
}

export function main(words: readonly string[]): void {
  if (!helped(words, usage, options)) finish(runNew(words, contentRoot()));
}
