// The words of a team, from `i18n/<language>.yaml` of its content: they replace the tool's, or add a language.
import { isUiLanguage } from '../site/ui-languages.ts';
import { fill, readTemplate } from './template.ts';
import { type WordPart, wordValues } from './word-parts.ts';

/** A file's words: texts in groups, as written. */
export type WrittenWords = Readonly<Record<string, unknown>>;

/** By language. */
export type TeamWords = Readonly<Record<string, WrittenWords>>;

let written: TeamWords = {};
const made = new Map<string, unknown>();

/** Sets the words of the site that this process or bundle renders. */
export function setTeamWords(words: TeamWords): void {
  written = words;
  made.clear();
}

type Speaks = (...values: unknown[]) => string | undefined;

/** The words that `text` says with values named `names`; those of `own` if it cannot be read. */
function speaking(own: Speaks, text: string, names: readonly string[], language: string): Speaks {
  let template: ReturnType<typeof readTemplate>;
  try {
    template = readTemplate(text);
  } catch {
    return own;
  }
  return (...values) => {
    // The tool's words decide whether there is anything to say.
    if (own(...values) === undefined) return undefined;
    const [group] = values;
    const named =
      typeof group === 'object' && group !== null
        ? (group as Record<string, unknown>)
        : Object.fromEntries(values.map((value, index) => [names[index] ?? '', value]));
    return fill(template, named, language);
  };
}

/** `own` with the words of `texts` in their places. `names` are the names of values. What does not fit is left out: the check names it. */
function merged(own: unknown, texts: unknown, names: unknown, language: string): unknown {
  if (typeof own === 'function')
    return typeof texts === 'string' ? speaking(own as Speaks, texts, (names ?? []) as string[], language) : own;
  if (typeof own === 'string') return typeof texts === 'string' && texts.trim() !== '' ? texts : own;
  if (typeof own !== 'object' || own === null || typeof texts !== 'object' || texts === null) return own;
  if (Array.isArray(own)) return own.map((one, index) => merged(one, (texts as unknown[])[index], undefined, language));
  return Object.fromEntries(
    Object.entries(own).map(([key, one]) => [
      key,
      merged(one, (texts as Record<string, unknown>)[key], (names as Record<string, unknown> | undefined)?.[key], language),
    ]),
  );
}

/** The words of `part` with the team's; `own` are the tool's in `language`. */
export function withTeamWords<Words>(part: WordPart, own: Words, language: string): Words {
  const main = language.split('-')[0] ?? language;
  const code = written[language] ? language : main;
  const texts = written[code];
  if (!texts) return own;
  const key = `${part} ${language}`;
  const known = made.get(key);
  if (known) return known as Words;
  // Dates in a language that the tool does not speak are written as its own code says.
  const base = part === 'visit' && !isUiLanguage(main) ? { ...own, locale: language } : own;
  const names = (wordValues as Readonly<Record<string, unknown>>)[part];
  const words = merged(base, texts[part], names, code) as Words;
  made.set(key, words);
  return words;
}
