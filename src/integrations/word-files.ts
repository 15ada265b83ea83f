// Reads a team's words for pages and for the Markdown plugins. The check names what is wrong with them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TeamWords, WrittenWords } from '../i18n/team-words.ts';
import { WORDS } from '../site/word-file.ts';

/** The words of one language; `undefined` if there are none, or none that can be read. */
function wordsOf(root: string, language: string): WrittenWords | undefined {
  try {
    const words: unknown = parse(readFileSync(join(root, WORDS, `${language}.yaml`), 'utf8').normalize('NFC'));
    return typeof words === 'object' && words !== null ? (words as WrittenWords) : undefined;
  } catch {
    return undefined;
  }
}

/** The words of the languages that have some. `root` is the content root. */
export const readTeamWords = (root: string, languages: readonly string[]): TeamWords =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const words = wordsOf(root, language);
      return words ? [[language, words]] : [];
    }),
  );
