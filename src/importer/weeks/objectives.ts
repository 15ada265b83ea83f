// Lists under a heading of objectives or next steps: each item is one entry; nested items stay with it.
import type { Block } from './blocks.ts';
import { hasWords } from './folded.ts';

export interface Entry {
  text: string;
  line: number;
  source: string;
}

const MARKER = /^\s*(?:[-+*]|\d{1,9}[.)])\s+/;
const CELL_LIST = /^\s*[-+*•]\s+/;

/** An item's text, then its nested items after a colon, separated by semicolons. */
export function itemText(source: string): string {
  const own: string[] = [];
  const nested: string[] = [];
  for (const line of source.split('\n')) {
    const text = line.trim().replace(/\\$/, '').trim();
    if (text === '') continue;
    if (MARKER.test(line)) nested.push(line.replace(MARKER, '').trim());
    else if (nested.length > 0) nested[nested.length - 1] += ` ${text}`;
    else own.push(text);
  }
  const head = own.join(' ');
  if (nested.length === 0) return head;
  if (head === '') return nested.join('; ');
  return `${head.replace(/\s*:\s*(\*\*|__)?$/, '$1')}: ${nested.join('; ')}`;
}

/** Entries of a list; undefined if an item contains a table, code or similar, so that the list stays prose. */
export function listEntries(block: Block): Entry[] | undefined {
  if (block.kind !== 'list' || !block.items || block.items.length > 500) return undefined;
  const entries = block.items.map(({ text, line }) => ({ text: itemText(text), line, source: `- ${text}` }));
  return entries.every(({ text }) => text.length < 4000) ? entries.filter(({ text }) => hasWords(text)) : undefined;
}

/** A paragraph is one objective, unless it introduces a list (it ends in a colon) or is long or has other markup. */
export function paragraphEntry(block: Block): Entry | undefined {
  const text = block.text.replace(/\s*\n\s*/g, ' ').trim();
  if (
    block.kind !== 'paragraph' ||
    /:(?:\*\*|__)?$/.test(text) ||
    text.length > 1000 ||
    /^[<{!|]|<br|<img/i.test(text) ||
    CELL_LIST.test(text)
  )
    return undefined;
  return hasWords(text) ? { text, line: block.line, source: block.text } : undefined;
}
