// Enter and Tab in a list, as a word processor treats them.
import { type Edit, edit, linesOf, type Selected } from './edit.ts';
import { ITEM } from './lines.ts';

const QUOTE = /^([ \t]*>[ \t]?)+/;

/** What the next line begins with: the same marker, the next number, an open box. */
function follows(prefix: string): string {
  const [, space = '', marker = '', gap = '', box] = ITEM.exec(prefix) ?? [];
  const number = Number.parseInt(marker, 10);
  const next = Number.isNaN(number) ? marker : `${number + 1}${marker.at(-1)}`;
  return space + next + gap + (box ? '[ ] ' : '');
}

/** A new line in a list or quote continues it; in an empty item it ends it. `undefined` elsewhere. */
export function continueLine(selected: Selected): Edit | undefined {
  const { from, to, lines } = linesOf(selected);
  const [line = ''] = lines;
  const quote = QUOTE.exec(line)?.[0] ?? '';
  const item = ITEM.exec(line.slice(quote.length))?.[0] ?? '';
  const prefix = quote + item;
  const column = selected.from - from;
  if (prefix === '' || column < prefix.length) return undefined;
  const isEmpty = lines.length === 1 && line.slice(prefix.length).trim() === '';
  if (isEmpty) return edit(from, to, item === '' ? '' : quote);
  return edit(selected.from, selected.to, `\n${quote}${item === '' ? '' : follows(item)}`);
}

const widthOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

/** Where the text of an item begins: the indentation of what is nested in it. */
const columnOf = (line: string): number => {
  const [, space = '', marker = '', gap = ''] = ITEM.exec(line) ?? [];
  return space.length + marker.length + gap.length;
};

/** Nests the selected items in the one before, or takes them out. `undefined` outside of a list. */
export function indentItems(selected: Selected, out: boolean): Edit | undefined {
  const { from, to, lines } = linesOf(selected);
  const [first = ''] = lines;
  if (!ITEM.test(first)) return undefined;
  const own = widthOf(first);
  const before = selected.text
    .slice(0, from)
    .split('\n')
    .filter((line) => ITEM.test(line))
    .reverse();
  const above = before.find((line) => (out ? widthOf(line) < own : widthOf(line) <= own));
  const width = above === undefined ? (out ? 0 : own) : out ? widthOf(above) : Math.max(own, columnOf(above));
  const by = width - own;
  const moved = lines.map((line) => (by > 0 ? ' '.repeat(line === '' ? 0 : by) + line : line.slice(Math.min(-by, widthOf(line)))));
  const insert = moved.join('\n');
  if (selected.from !== selected.to) return edit(from, to, insert, 0, insert.length);
  return edit(from, to, insert, Math.max(0, selected.from - from + by));
}
