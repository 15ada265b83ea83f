// Findings in the reader's language. The check speaks English; a table says the same with other words, and with titles in place of ids.
import { fill } from '../../i18n/fill.ts';
import { isDay } from '../../site/dates.ts';

/** Names of keys, and sentences by the English ones. */
interface Words {
  fields: Readonly<Record<string, string>>;
  sentences: Readonly<Record<string, string>>;
}

interface Sentence {
  pattern: RegExp;
  names: readonly string[];
  said: string;
}

/** Names of values that are one word; any other may be a whole text. */
const WORD = /^(?:word|id|task|other|number|week|count|year|day|otherDay|starts|ends|first|last)$/;

const HOLE = /\{(\w+\*?)\}/;

function sentence(english: string, said: string): Sentence {
  const parts = english.split(HOLE);
  const names = parts.filter((_, at) => at % 2 === 1);
  const source = parts.map((part, at) =>
    at % 2 === 1 ? (WORD.test(part) ? '(\\S+)' : '(.+?)') : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return { pattern: new RegExp(`^${source.join('')}$`, 's'), names, said };
}

const known = new WeakMap<Words, readonly Sentence[]>();

/** The sentences with the longest fixed parts first. */
function sentencesOf(words: Words): readonly Sentence[] {
  const before = known.get(words);
  if (before) return before;
  const fixed = (english: string): number => english.replaceAll(/\{\w+\*?\}/g, '').length;
  const all = Object.entries(words.sentences)
    .sort(([one], [other]) => fixed(other) - fixed(one))
    .map(([english, said]) => sentence(english, said));
  known.set(words, all);
  return all;
}

/** Writes a day, `2025-09-01`, as a language does. */
export type SayDay = (day: string) => string;

/** A day alone, also in the quotes of a value. */
const DAY = /^"?(\d{4}-\d\d-\d\d)"?$/;

/** `text` in the words of a language; `undefined` if they do not have it. `titles` are those of tasks, by id. */
export function said(text: string, words: Words, titles: ReadonlyMap<string, string>, sayDay?: SayDay): string | undefined {
  /** A path in the facts by its last key, or by the title of the task that it leads to. */
  const field = (path: string): string => {
    const last = path.split('.').at(-1) ?? path;
    const title = titles.get(/\[([^\]]*)\]$/.exec(last)?.[1] ?? '');
    return title === undefined ? (words.fields[last] ?? path) : `"${title}"`;
  };
  for (const { pattern, names, said: target } of sentencesOf(words)) {
    const found = pattern.exec(text);
    if (!found) continue;
    const values = names.map((name, at) => {
      const value = found[at + 1] ?? '';
      const [, day = ''] = DAY.exec(value) ?? [];
      if (sayDay && isDay(day)) return sayDay(day);
      if (name.endsWith('*')) return words.fields[value] ?? said(value, words, titles, sayDay) ?? value;
      if (name === 'field') return field(value);
      if (name !== 'task' && name !== 'other') return value;
      const title = titles.get(value);
      return title === undefined || target.includes(`"{${name}}"`) ? (title ?? value) : `"${title}"`;
    });
    return fill(target.replaceAll('*}', '}'), Object.fromEntries(names.map((name, at) => [name.replace('*', ''), values[at] ?? ''])));
  }
  return undefined;
}

/** What a finding says, with the words of its remedy. */
interface Says {
  what: string;
  fix: string;
  elsewhere?: string;
  remedy?: { label: string };
}

/** The finding in the words of a language; a sentence that they do not have stays English. */
export function inLanguage<Found extends Says>(
  found: Found,
  words: Words,
  titles: ReadonlyMap<string, string> = new Map(),
  sayDay?: SayDay,
): Found {
  const { what, fix, elsewhere, remedy } = found;
  const say = (text: string): string => said(text, words, titles, sayDay) ?? text;
  return {
    ...found,
    what: say(what),
    fix: say(fix),
    ...(elsewhere !== undefined && { elsewhere: say(elsewhere) }),
    ...(remedy && { remedy: { ...remedy, label: say(remedy.label) } }),
  };
}
