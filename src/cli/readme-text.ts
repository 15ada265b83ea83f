// The README of a new repository: in the team's language, with its name as plain text.
import { readmeWords } from '../i18n/messages.ts';
import type { Starter } from './starter.ts';

/** A text that Markdown shows as it is written. */
export const literal = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&@]/g, '\\$&');

export function readmeText({ name, languages: [first = 'en'] }: Pick<Starter, 'name' | 'languages'>, repository: string): string {
  return readmeWords(first)(literal(name), first, repository);
}
