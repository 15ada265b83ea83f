// A text in the reader's language. Separate from its schema, so that a page's script does not include the schema.
import type { Words } from './words.ts';

/** The text in `language`, else in the first language that it has. */
export function localizedText(words: Words, language: string): string {
  if (typeof words === 'string') return words;
  return words[language] ?? Object.values(words)[0] ?? '';
}
