// The README of a new repository: in the team's language, with its name as plain text.
import { readmeWords } from '../i18n/messages.js';
/** A text that Markdown shows as it is written. */
const literal = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&@]/g, '\\$&');
export function readmeText({ name, languages: [first = 'en'] }) {
    return readmeWords(first)(literal(name), first);
}
