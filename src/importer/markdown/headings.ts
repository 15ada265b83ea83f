// The page's title is its only first-level heading: a body that has one too moves down a level as a whole.
import type { Root } from 'mdast';
import { type Lined, lineIn, type Options, report } from './options.ts';
import { eachNode } from './parse.ts';

const ID = /\s*\{\s*#([\w:.-]+)[^{}]*\}\s*$|\s*\{\s*\.[\w-][^{}]*\}\s*$/;

/** `## Title {#place}` is Hugo's syntax for an anchor: it becomes an anchor that links find. */
export function readHeadingIds(root: Root): void {
  eachNode(root, (node) => {
    if (node.type !== 'heading') return;
    const last = node.children.at(-1);
    const found = last?.type === 'text' ? ID.exec(last.value) : null;
    if (!found || last?.type !== 'text') return;
    last.value = last.value.slice(0, found.index);
    if (found[1]) node.children.push({ type: 'html', value: `<a id="${found[1]}"></a>` });
  });
}

export function shiftHeadings(root: Root, source: Lined, options: Options): void {
  let first: number | undefined;
  eachNode(root, (node) => {
    if (node.type === 'heading' && node.depth === 1) first ??= node.position?.start.line ?? 1;
  });
  if (first === undefined) return;
  eachNode(root, (node) => {
    if (node.type === 'heading') node.depth = Math.min(6, node.depth + 1) as typeof node.depth;
  });
  report(
    options,
    'note',
    'heading-shifted',
    lineIn(source, first),
    'the text has a level 1 heading, which is reserved for the page title',
    'all headings moved down one level',
  );
}
