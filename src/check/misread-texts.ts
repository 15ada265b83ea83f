// Texts that YAML accepts and reads differently from what their authors meant: the page would be published without a part of them.
import type * as z from 'zod/v4/core';
import { type Finding, finding } from './finding.ts';
import type { Yaml } from './front-matter.ts';
import type { Path } from './path.ts';
import { isText } from './schema-keys.ts';
import type { Suspect } from './yaml-places.ts';
import { quoted } from './yaml-repair.ts';

function sayWhat({ kind, kept, whole }: Suspect, name: string): { what: string; fix: (line: (text: string) => string) => string } {
  const rest = whole.slice(kept.length).trim();
  switch (kind) {
    case 'comment':
      return {
        what: `${name} loses "${rest}": # after a space starts a comment in YAML`,
        fix: (line) => `write: ${line(quoted(whole))}, or move the comment to a separate line`,
      };
    case 'anchor':
      return {
        what: `${name} loses "${whole.split(' ')[0]}": & at the start of a text names it in YAML`,
        fix: (line) => `write: ${line(quoted(whole))}`,
      };
    case 'date':
      return { what: `${name} is ${kept}, which YAML reads as a date`, fix: (line) => `write: ${line(quoted(whole))}` };
    case 'curly':
      return {
        what: `${name} is in curly quotation marks, which YAML reads as a part of the text`,
        fix: (line) => `write: ${line(quoted(whole.slice(1, -1)))}, or to show the marks: ${line(quoted(whole))}`,
      };
  }
}

/** The suspect values of `yaml` that are texts for readers. */
const textsOf = (yaml: Yaml, schema: z.$ZodType): Suspect[] => yaml.suspects().filter(({ path }) => isText(schema, path));

/** True if the value at `path` is reported here, so that its other faults follow from this one. */
export const isMisread = (yaml: Yaml, schema: z.$ZodType, path: Path): boolean =>
  yaml.suspectAt(path) !== undefined && isText(schema, path);

/** Findings for the texts of `yaml` that lose a part. */
export const misreadTexts = (yaml: Yaml, schema: z.$ZodType): Finding[] =>
  textsOf(yaml, schema).map((suspect) => {
    const key = suspect.path.at(-1);
    const { what, fix } = sayWhat(suspect, typeof key === 'string' ? key : 'this item');
    const line = (text: string): string => (typeof key === 'string' ? `${key}: ${text}` : `- ${text}`);
    return finding(suspect.kind === 'curly' ? 'curly-quotes' : 'text-lost', yaml.place(suspect.path), what, fix(line));
  });
