// Normalizes a tree to what Markdown can express: merged text, no blanks at edges, no blocks among inline nodes, complete rows.
import type { Nodes, Parents, PhrasingContent, Root, Table } from 'mdast';
import { split } from './answers.ts';
import { inline, isPhrasing } from './inline.ts';
import { NOWHERE } from './lead-links.ts';

const MARKED = new Set(['emphasis', 'strong', 'delete']);
/** Decorative blanks at the start of a line: `&emsp;`, `&nbsp;`. */
const LEADING = /^[\s\u00a0\u2000-\u200b\ufeff]+/u;

const blank = (node: PhrasingContent | undefined): boolean =>
  node !== undefined && (node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));

/** Merges adjacent text nodes; removes blanks around line ends. */
function joined(nodes: readonly PhrasingContent[], oneLine: boolean): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else if (node.type === 'inlineCode' && last?.type === 'inlineCode') last.value += node.value;
    else if (node.type === 'inlineCode' && node.value.trim() === '') result.push({ type: 'text', value: ' ' });
    else result.push(node.type === 'text' ? { type: 'text', value: node.value } : node);
  }
  for (const [index, node] of result.entries()) {
    if (node.type !== 'text') continue;
    node.value = node.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, oneLine ? ' ' : '\n');
    // A line that starts with an HTML element may open an HTML block.
    if (result[index - 1]?.type === 'html') node.value = node.value.replace(/^\n/, ' ');
    if (result[index + 1]?.type === 'html') node.value = node.value.replace(/\n$/, ' ');
    if (result[index - 1]?.type === 'break') node.value = node.value.replace(LEADING, '');
    if (result[index + 1]?.type === 'break') node.value = node.value.trimEnd();
  }
  return result.filter((node) => node.type !== 'text' || node.value !== '');
}

/** Moves blanks at the edges of emphasis and links outside, as Markdown requires. */
function edges(node: Extract<PhrasingContent, Parents>): PhrasingContent[] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const { children } = node;
  const [first] = children;
  if (first?.type === 'text') {
    const space = /^\s+/u.exec(first.value)?.[0] ?? '';
    first.value = first.value.slice(space.length);
    if (space) before.push({ type: 'text', value: space });
  }
  const last = children.at(-1);
  if (last?.type === 'text') {
    const space = /\s+$/u.exec(last.value)?.[0] ?? '';
    last.value = last.value.slice(0, last.value.length - space.length);
    if (space) after.push({ type: 'text', value: space });
  }
  while (children[0]?.type === 'break') before.push(children.shift() as PhrasingContent);
  while (children.at(-1)?.type === 'break') after.unshift(children.pop() as PhrasingContent);
  node.children = children.filter((child) => child.type !== 'text' || child.value !== '') as never;
  return [...before, ...(node.children.length > 0 ? [node] : []), ...after];
}

interface Around {
  oneLine: boolean;
  marks: ReadonlySet<string>;
}

function phrasing(nodes: readonly Nodes[], around: Around): Nodes[] {
  const flat = nodes.flatMap((node): Nodes[] => {
    if (node.type === 'break') return around.oneLine ? [{ type: 'html', value: '<br>' }] : [node];
    if (node.type === 'inlineCode') return [{ type: 'inlineCode', value: node.value.replace(/\r\n?|\n/g, ' ') }];
    if (!isPhrasing(node) || !('children' in node)) return [node];
    const marks = new Set([...around.marks, node.type]);
    const children = phrasing(node.children, { ...around, marks });
    // A repeated mark adds nothing, links cannot be nested, and blocks have no marks.
    if (around.marks.has(node.type) || (node.type === 'link' && node.url === NOWHERE) || !children.every(isPhrasing)) return children;
    node.children = children as never;
    return MARKED.has(node.type) || node.type === 'link' ? edges(node as Extract<PhrasingContent, Parents>) : [node];
  });
  return flat.every(isPhrasing) ? joined(flat, around.oneLine) : flat;
}

/** `nodes` as one paragraph's content, without blanks at its edges. In one line, blocks among them lose their form. */
function line(nodes: readonly Nodes[], oneLine: boolean, cell = false): PhrasingContent[] {
  const around = { oneLine, marks: new Set<string>() };
  const found = phrasing(oneLine ? inline(nodes, { cell }) : nodes, around);
  const result = found.every(isPhrasing) ? found : (phrasing(inline(found, { cell }), around) as PhrasingContent[]);
  while (blank(result[0])) result.shift();
  while (blank(result.at(-1))) result.pop();
  const [first] = result;
  if (first?.type === 'text') first.value = first.value.replace(LEADING, '');
  const last = result.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return result;
}

/** Maximum width of a table that its longest row decides; above it the header decides, and further cells are merged into the last one. */
const WIDEST = 60;

/** Gives every row as many cells as the longest has. */
function pad(table: Table): void {
  const widest = table.children.reduce((most, row) => Math.max(most, row.children.length), 1);
  const columns = Math.max(table.children[0]?.children.length ?? 1, Math.min(widest, WIDEST));
  for (const row of table.children) {
    const last = row.children[columns - 1];
    for (const cell of row.children.splice(columns)) last?.children.push({ type: 'text', value: ' ' }, ...cell.children);
  }
  for (const row of table.children) while (row.children.length < columns) row.children.push({ type: 'tableCell', children: [] });
  table.align = Array.from({ length: columns }, (_, index) => table.align?.[index] ?? null);
}

function block(node: Nodes): Nodes[] {
  switch (node.type) {
    case 'paragraph':
      return split(phrasing(node.children, { oneLine: false, marks: new Set() })).flatMap((part): Nodes[] => {
        if (part.type !== 'paragraph') return block(part);
        const children = line(part.children, false);
        return children.length > 0 ? [{ ...part, children }] : [];
      });
    case 'heading': {
      node.children = line(node.children, true);
      return node.children.length > 0 ? [node] : [];
    }
    case 'table':
      pad(node);
      for (const row of node.children) for (const cell of row.children) cell.children = line(cell.children, true, true);
      return [node];
    case 'html':
      return [{ type: 'paragraph', children: [node] }];
    case 'list':
      node.children = node.children.map((item) => tidy(item));
      return node.children.length > 0 ? [node] : [];
    case 'container':
      node.label = line(node.label, true);
      return [tidy(node)];
    default:
      return isPhrasing(node)
        ? block({ type: 'paragraph', children: [node] })
        : 'children' in node
          ? [tidy(node as Parents) as Nodes]
          : [node];
  }
}

/** Tidies the nodes below `parent`, which contains blocks. */
export function tidy<Node extends Root | Parents>(parent: Node): Node {
  parent.children = (parent.children as Nodes[]).flatMap(block) as never;
  return parent;
}
