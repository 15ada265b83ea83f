// Writes the front matter of the new pages as YAML that every parser reads the same way.
import { stringify } from 'yaml';
const DAY = /^(\s*(?:- )?(?:starts|ends): )"(\d{4}-\d{2}-\d{2})"$/gm;
/** Facts as YAML. Days are plain; other texts that some parser could read as a day, a number or a boolean are quoted. */
export const yamlText = (facts) => stringify(facts, { version: '1.1', lineWidth: 0, minContentWidth: 0, aliasDuplicateObjects: false }).replaceAll(DAY, '$1$2');
/** A page's file: front matter, a blank line, the body. */
export function pageText(facts, body) {
    const trimmed = body.replace(/^\s*\n/, '').trimEnd();
    return `---\n${yamlText(facts)}---\n${trimmed === '' ? '' : `\n${trimmed}\n`}`;
}
