// Lists written with `•` and similar characters, which Markdown does not support: two or more such lines become a list, a single one stays.
import type { ListItem, Nodes, Parents, PhrasingContent } from 'mdast';

const BULLET = /^[\s\u00a0\u2000-\u200b]*[•◦▪●○‣∙·][\s\u00a0\u2000-\u200b]*/u;
const INDENTED = /^[\s\u00a0\u2000-\u200b]*[\u00a0\u2000-\u200a][\s\u00a0\u2000-\u200b]*[•◦▪●○‣∙·+][\s\u00a0\u2000-\u200b]+/u;

type Line = PhrasingContent[];

const starts = (line: Line | undefined): boolean =>
  line?.[0]?.type === 'text' && (BULLET.test(line[0].value) || INDENTED.test(line[0].value));

/** The lines of a paragraph, each as its nodes. */
function linesOf(children: readonly PhrasingContent[]): Line[] {
  const lines: Line[] = [[]];
  for (const node of children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text') {
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ ...node, value });
      }
    } else lines.at(-1)?.push(node);
  }
  return lines;
}

function item(line: Line): ListItem {
  const [first, ...rest] = line;
  const lead = first?.type === 'text' ? first.value.replace(INDENTED.test(first.value) ? INDENTED : BULLET, '') : '';
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [...(lead ? [{ type: 'text', value: lead } as const] : []), ...rest] }],
  };
}

/** A paragraph that ends in two or more bulleted lines: the text above them, and the list. */
function listed(children: readonly PhrasingContent[]): Nodes[] | undefined {
  const lines = linesOf(children);
  const from = lines.findIndex(starts);
  const bulleted = lines.slice(from);
  if (from === -1 || bulleted.length < 2 || !bulleted.every(starts)) return undefined;
  const above = lines
    .slice(0, from)
    .flatMap((line, index): PhrasingContent[] => [...(index > 0 ? [{ type: 'break' } as const] : []), ...line]);
  const list: Nodes = { type: 'list', ordered: false, start: null, spread: false, children: bulleted.map(item) };
  return above.length > 0 ? [{ type: 'paragraph', children: above }, list] : [list];
}

const single = (node: Nodes | undefined): Line | undefined => {
  if (node?.type !== 'paragraph') return undefined;
  const lines = linesOf(node.children);
  return lines.length === 1 && starts(lines[0]) ? lines[0] : undefined;
};

export function readBullets(parent: Parents): void {
  const result: Nodes[] = [];
  const children = parent.children as Nodes[];
  for (let index = 0; index < children.length; index++) {
    const node = children[index] as Nodes;
    const run: Line[] = [];
    for (let line = single(children[index]); line; line = single(children[index + run.length])) run.push(line);
    if (run.length > 1) {
      result.push({ type: 'list', ordered: false, start: null, spread: true, children: run.map(item) });
      index += run.length - 1;
      continue;
    }
    if (node.type === 'paragraph') result.push(...(listed(node.children) ?? [node]));
    else {
      if ('children' in node) readBullets(node);
      result.push(node);
    }
  }
  parent.children = result as never;
}
