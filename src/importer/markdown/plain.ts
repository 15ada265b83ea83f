// The last resort for text that cannot be read as Markdown within bounds: every sign stands for itself.

import { escapeAll } from './bounds.ts';

/** `text` so that it reads as plain paragraphs. */
export const plainMarkdown = (text: string): string =>
  `${escapeAll(text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
