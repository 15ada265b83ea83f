// The top level of a page: headings, lists, tables and the rest, each with its position in the source. Nested content is
// not visited, so its depth does not matter.
import type { ListItem } from 'mdast';
import { markdownToMdast } from 'satteri';
import { startsTable } from '../markdown/tables.ts';
import { hasWords } from './folded.ts';

export type BlockKind = 'heading' | 'list' | 'table' | 'html-table' | 'paragraph' | 'break' | 'other';

export interface Block {
  kind: BlockKind;
  /** Source text, from the start of its first line to the end of its last. */
  text: string;
  /** Line of the file. */
  line: number;
  /** Of a heading: 1 to 6, or 7 for a bold paragraph that serves as one. */
  depth: number;
  /** Of a list: the source of each item, without its marker; undefined if an item contains more than paragraphs and lists. */
  items?: { text: string; line: number }[] | undefined;
}

const DELIMITER = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const BOLD_LINE = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*:?\s*$/;
const MARKER = /^\s*(?:[-+*]|\d{1,9}[.)])\s+/;
const SIMPLE = new Set(['paragraph', 'list']);

interface Placed {
  type: string;
  position?: { start: { line: number }; end: { line: number } } | undefined;
  children?: unknown[];
}

/** Blocks of a body whose first line is `bodyLine` of the file. Throws if the parser does. */
export function readBlocks(body: string, bodyLine: number): Block[] {
  const lines = body.split('\n');
  const tree = markdownToMdast(body, { features: { frontmatter: false, directive: false } });
  const slice = (from: number, to: number) => lines.slice(from, to).join('\n');
  const blocks: Block[] = [];
  let next = 0;
  const add = (kind: BlockKind, from: number, to: number, more: Partial<Block> = {}) => {
    blocks.push({ kind, text: slice(from, to), line: bodyLine + from, depth: 0, ...more });
    next = to;
  };
  for (const node of ('children' in tree ? tree.children : []) as Placed[]) {
    if (!node.position) continue;
    const [from, to] = [Math.max(next, node.position.start.line - 1), node.position.end.line];
    if (to <= from) continue;
    // Text between two blocks that the parser omitted is still text of the page.
    if (hasWords(slice(next, from))) add('other', next, from);
    if (node.type === 'html' && /<table\b/i.test(slice(from, to))) addHtmlTable(lines, from, to, add);
    else if (node.type === 'paragraph') addParagraph(lines, from, to, add);
    else if (node.type === 'heading') add('heading', from, to, { depth: (node as { depth?: number }).depth ?? 1 });
    else if (node.type === 'list') {
      // A table straight below an item: parsers read its rows as text of the item.
      const table = lines.findIndex((_, line) => line > from && line + 1 < to && startsTable(lines, line));
      if (table < 0) add('list', from, to, { items: listItems(node, lines, bodyLine) });
      else {
        for (const [start, end] of [
          [from, table],
          [table, to],
        ] as const)
          blocks.push(...readBlocks(slice(start, end), bodyLine + start));
        next = to;
      }
    } else if (node.type === 'table') add('table', from, to);
    else add(node.type === 'thematicBreak' ? 'break' : 'other', from, to);
  }
  if (hasWords(slice(next, lines.length))) add('other', next, lines.length);
  return blocks;
}

type Add = (kind: BlockKind, from: number, to: number, more?: Partial<Block>) => void;

/** A paragraph may be a bold heading, or a table whose header has a different number of cells than its rule. */
function addParagraph(lines: readonly string[], from: number, to: number, add: Add): void {
  if (to - from === 1 && BOLD_LINE.test(lines[from] ?? '')) {
    add('heading', from, to, { depth: 7 });
    return;
  }
  for (let line = from + 1; line < to; line++) {
    if (!(lines[line]?.includes('|') && lines[line - 1]?.includes('|') && DELIMITER.test(lines[line] ?? ''))) continue;
    if (line - 1 > from) add('paragraph', from, line - 1);
    add('table', line - 1, to);
    return;
  }
  add('paragraph', from, to);
}

/** For the parser, an HTML table with a blank line inside is several blocks; they are combined. */
function addHtmlTable(lines: readonly string[], from: number, to: number, add: Add): void {
  let end = to;
  let open = 0;
  for (let line = from; line < lines.length; line++) {
    const text = lines[line] ?? '';
    open += (text.match(/<table\b/gi)?.length ?? 0) - (text.match(/<\/table\s*>/gi)?.length ?? 0);
    if (open <= 0 && line >= to - 1) {
      end = line + 1;
      break;
    }
  }
  if (end < to || open > 0) add('other', from, to);
  else add('html-table', from, end);
}

/** Source of each item of a list; undefined if one contains a table, code or similar. */
function listItems(list: Placed, lines: readonly string[], bodyLine: number): NonNullable<Block['items']> | undefined {
  const items: NonNullable<Block['items']> = [];
  for (const item of (list.children ?? []) as ListItem[]) {
    if (!item.position || !item.children.every(({ type }) => SIMPLE.has(type))) return undefined;
    const { start, end } = item.position;
    const text = lines
      .slice(start.line - 1, end.line)
      .join('\n')
      .slice(0, 100_000);
    items.push({ text: text.replace(MARKER, ''), line: bodyLine + start.line - 1 });
  }
  return items;
}
