// Headings, lists and quotes: signs at the start of lines.
import { type Edit, edit, linesOf, type Selected } from './edit.ts';

export type LineKind = 'list' | 'numbers' | 'tasks' | 'quote';

/** Space, marker of a list with its space, box of a task with its space. */
export const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)(\[[ xX]\][ \t]+)?/;

const isOf: Readonly<Record<LineKind, (line: string) => boolean>> = {
  list: (line) => /^\s*[-*+]\s+(?!\[[ xX]\]\s)/.test(line),
  numbers: (line) => /^\s*\d{1,9}[.)]\s/.test(line),
  tasks: (line) => /^\s*[-*+]\s+\[[ xX]\]\s/.test(line),
  quote: (line) => /^\s*>/.test(line),
};

/** A line's indentation, and its text without the marker of a list. */
const bare = (line: string): [string, string] => {
  const item = ITEM.exec(line);
  const space = /^[ \t]*/.exec(line)?.[0] ?? '';
  return [space, line.slice(item?.[0].length ?? space.length)];
};

function marked(line: string, kind: LineKind, nth: number): string {
  if (kind === 'quote') return line === '' ? '>' : `> ${line}`;
  const [space, text] = bare(line);
  return space + { list: '- ', numbers: `${nth}. `, tasks: '- [ ] ' }[kind] + text;
}

const unmarked = (line: string, kind: LineKind): string => (kind === 'quote' ? line.replace(/^(\s*)> ?/, '$1') : bare(line).join(''));

/** Makes the selected lines items of a list or a quote; plain lines again if they are. */
export function toggleLines(selected: Selected, kind: LineKind): Edit {
  const { from, to, lines } = linesOf(selected);
  const counts = (line: string): boolean => lines.length === 1 || line.trim() !== '';
  const off = lines.filter(counts).every((line) => isOf[kind](line));
  let nth = 0;
  const changed = lines.map((line) => {
    if (!counts(line)) return kind === 'quote' && !off ? '>' : line;
    nth += 1;
    return off ? unmarked(line, kind) : marked(line, kind, nth);
  });
  const insert = changed.join('\n');
  if (selected.from !== selected.to) return edit(from, to, insert, 0, insert.length);
  const ahead = (lines[0]?.length ?? 0) - (selected.from - from);
  return edit(from, to, insert, Math.max(0, insert.length - ahead));
}

/** Text → heading → smaller heading → text. A page's title comes from its front matter, so that headings begin with two signs. */
export function cycleHeading(selected: Selected): Edit {
  const { from, lines } = linesOf(selected);
  const [line = ''] = lines;
  const [sign = '', level = ''] = /^ {0,3}(#{1,6})(?:[ \t]+|$)/.exec(line) ?? [];
  const next = level.length === 2 ? '### ' : level.length > 2 ? '' : '## ';
  const text = line.slice(sign.length);
  const ahead = Math.max(0, line.length - Math.max(selected.from - from, sign.length));
  return edit(from, from + line.length, next + text, next.length + text.length - ahead);
}
