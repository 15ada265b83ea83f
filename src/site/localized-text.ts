// A text in the reader's language. Apart from its schema, so that a page's script carries the one without the other.
import type { Words } from './words.ts';

/** The words in `language`, else in the first language they are written in. */
export function localizedText(words: Words, language: string): string {
  if (typeof words === 'string') return words;
  return words[language] ?? Object.values(words)[0] ?? '';
}
