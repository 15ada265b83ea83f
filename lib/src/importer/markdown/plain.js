// The last resort for text that cannot be parsed as Markdown within the limits: every character is escaped.
import { escapeAll } from './bounds.js';
/** `text` escaped to plain paragraphs. */
export const plainMarkdown = (text) => `${escapeAll(text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
