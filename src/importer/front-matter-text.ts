// Writes the front matter of the new pages: YAML that every reader of YAML takes the same way.
import { stringify } from 'yaml';

const DAY = /^(\s*(?:- )?(?:starts|ends): )"(\d{4}-\d{2}-\d{2})"$/gm;

/** Facts as YAML. Days stand bare; other texts that some reader could take for a day, a number or a word of logic are quoted. */
export const yamlText = (facts: object): string =>
  stringify(facts, { version: '1.1', lineWidth: 0, minContentWidth: 0, aliasDuplicateObjects: false }).replaceAll(DAY, '$1$2');

/** A page's file: front matter, a blank line, the body. */
export function pageText(facts: object, body: string): string {
  const trimmed = body.replace(/^\s*\n/, '').trimEnd();
  return `---\n${yamlText(facts)}---\n${trimmed === '' ? '' : `\n${trimmed}\n`}`;
}
