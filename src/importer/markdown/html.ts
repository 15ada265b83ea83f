// Raw HTML of a page, read as a browser reads it and said in Markdown. Nodes without HTML below them pass through untouched.
import type { ElementContent, Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { clean } from './html-clean.ts';
import { htmlHandlers, unmask } from './html-handlers.ts';
import type { Lined } from './options.ts';
import { lineIn, type Options, say } from './options.ts';
import { eachNode, wordsOf } from './parse.ts';
import { BREAKS } from './tags.ts';

/** Stands for a node of the tree while the HTML around it is parsed. */
interface Kept {
  type: 'kept';
  index: number;
}

/** Deepest nesting of elements that is followed. */
const DEEPEST = 150;
/** Elements that browsers close by themselves. */
const LOOSE = /^(?:p|li|td|th|tr|dt|dd|option|br|hr|img|input|meta|link|col|source|wbr|area|base|embed|param|track)$/;

const hasHtml = (node: Nodes): boolean => {
  let found = false;
  // A break in a cell stays as it is; it is most of the HTML there is.
  eachNode(node, (part) => {
    found ||= part.type === 'html' && part.value !== '<br>';
  });
  return found;
};

const FLOW = new Set<string>([
  'list',
  'listItem',
  'blockquote',
  'code',
  'table',
  'heading',
  'paragraph',
  'thematicBreak',
  'container',
  'footnoteDefinition',
]);

const PARTS = new Set<string>(['root', 'table', 'tableRow', 'tableCell', 'listItem', 'text', 'break', 'html']);

/** `node` with every part that holds no HTML put away into `kept`. */
function setAside(node: Nodes, kept: Nodes[], inItem = false): Nodes {
  // Rows and items are read as parts of their table or list, and a paragraph in an item tells whether the list is a tight one.
  const part = PARTS.has(node.type) || (inItem && node.type === 'paragraph');
  if (!part && !hasHtml(node)) return { type: 'kept', index: kept.push(node) - 1 } as unknown as Nodes;
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => setAside(child as Nodes, kept, node.type === 'listItem')) } as Nodes;
}

/** A block among elements ends an open paragraph, as its own element would. */
function blocks(node: HastRoot | ElementContent, kept: readonly Nodes[]): void {
  if (!('children' in node)) return;
  node.children = node.children.map((child) => {
    const { type, index } = child as unknown as Kept;
    if ((type as string) !== 'kept') {
      blocks(child as ElementContent, kept);
      return child;
    }
    const flow = FLOW.has(kept[index]?.type ?? '') && kept[index]?.type !== 'listItem';
    return flow ? { type: 'element', tagName: 'div', properties: {}, children: [child as ElementContent] } : child;
  }) as never;
}

const CODE = /^(?:pre|code|tt|samp|var|xmp|listing|textarea|option|select)$/;

/** Code of HTML takes the words of what is in it, not its form. */
function codeWords(node: HastRoot | ElementContent, kept: readonly Nodes[], inCode = false): void {
  if (!('children' in node)) return;
  const within = inCode || (node.type === 'element' && CODE.test(node.tagName));
  node.children = node.children.map((child) => {
    const { type, index } = child as unknown as Kept;
    if ((type as string) !== 'kept') codeWords(child as ElementContent, kept, within);
    else if (within) return { type: 'text', value: wordsOf(kept[index] as Nodes) };
    if (within && child.type === 'element' && child.tagName === 'img')
      return { type: 'text', value: String(child.properties['alt'] ?? '') };
    return child;
  }) as never;
}

/** Nesting of the elements that the HTML of `root` opens and does not close. */
function nesting(root: Root): number {
  let depth = 0;
  let deepest = 0;
  eachNode(root, (node) => {
    if (node.type !== 'html') return;
    for (const [, slash, name = ''] of node.value.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
      if (LOOSE.test(name.toLowerCase())) continue;
      depth = Math.max(0, depth + (slash ? -1 : 1));
      deepest = Math.max(deepest, depth);
    }
  });
  return deepest;
}

/** Only the words of the HTML, where its elements are beyond what anybody wrote by hand. */
function wordsOnly(root: Root): Root {
  eachNode(root, (node) => {
    if (node.type !== 'html') return;
    const value = node.value
      .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)\s*>/gi, ' ')
      .replace(/<\/?([a-z][a-z0-9-]*)[^>]*>/gi, (_, name: string) => (BREAKS.has(name.toLowerCase()) ? ' ' : ''));
    Object.assign(node, { type: 'text', value });
  });
  return root;
}

/** `root` without HTML but what stays HTML on purpose. What goes is reported. */
export function sayHtml(root: Root, source: Lined, options: Options): Root {
  if (!hasHtml(root)) return root;
  if (nesting(root) > DEEPEST) {
    say(
      options,
      'warning',
      'too-deep',
      lineIn(source, 1),
      `elements are nested more than ${DEEPEST} levels deep`,
      'elements removed, text kept',
    );
    return wordsOnly(root);
  }
  const kept: Nodes[] = [];
  const definitions = root.children.filter((node) => node.type === 'footnoteDefinition');
  const rest = { ...root, children: root.children.filter((node) => node.type !== 'footnoteDefinition') };
  const hast = toHast(setAside(rest, kept) as Root, { allowDangerousHtml: true, passThrough: ['kept' as never] }) as HastRoot;
  blocks(hast, kept);
  // Only a file brings positions along; its text is all that is read of it.
  const file = { toString: () => source.text } as never;
  const parsed = raw(hast, { passThrough: ['kept'], file }) as HastRoot;
  codeWords(parsed, kept);
  clean(parsed, source, options);
  const result = toMdast(parsed, {
    document: true,
    newlines: true,
    handlers: htmlHandlers(defaultHandlers),
    nodeHandlers: { kept: (_state, node: Kept) => kept[node.index], comment: () => undefined },
  }) as Root;
  eachNode(result, unmask);
  const notes = definitions.map((note) => {
    if (!hasHtml(note)) return note;
    return { ...note, children: sayHtml({ type: 'root', children: note.children }, source, options).children } as RootContent;
  });
  return { type: 'root', children: [...result.children, ...notes] };
}
