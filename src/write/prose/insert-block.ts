// A block stands between blank lines: without them, Markdown takes it for a part of the paragraph.
import { type Edit, edit, type Selected } from './edit.ts';
import type { Filled } from './snippets.ts';

/** Line breaks that are missing before a block after `before`. */
const breaksAfter = (before: string): string => {
  if (before.trim() === '') return '';
  const blank = /\n[ \t]*\n[ \t]*$/.test(before);
  return blank ? '' : /\n[ \t]*$/.test(before) ? '\n' : '\n\n';
};

const breaksBefore = (after: string): string => {
  if (after.trim() === '') return '';
  return /^[ \t]*\n[ \t]*\n/.test(after) ? '' : /^[ \t]*\n/.test(after) ? '\n' : '\n\n';
};

/** Inserts a block in place of the selection. */
export function insertBlock({ text, from, to }: Selected, { text: block, at, length }: Filled): Edit {
  const before = breaksAfter(text.slice(0, from));
  return edit(from, to, before + block + breaksBefore(text.slice(to)), before.length + at, length);
}

/** Inserts a footnote: its sign at the cursor, its text at the end of the page. The text is replaced as one range. */
export function insertFootnote({ text, to }: Selected, words: string): Edit {
  const taken = new Set([...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, name]) => name));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  const sign = `[^${number}]`;
  const between = text.slice(to).replace(/\s+$/, '');
  const start = `${sign}${between}${between === '' && text.slice(0, to).trim() === '' ? '' : '\n\n'}${sign}: `;
  return edit(to, text.length, `${start}${words}\n`, start.length, words.length);
}
