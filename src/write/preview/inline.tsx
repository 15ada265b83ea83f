/** @jsxImportSource preact */
// Texts of the front matter as the pages show them, read by the CommonMark parser that runs in a page. Names of emoji stay as written.
import type { Nodes, PhrasingContent } from 'mdast';
import type { ComponentChildren, JSX } from 'preact';
import { inlineNodes, linkOf, oneLine, type ResolveHref, wordsOf } from '../../markdown/inline-text.ts';
import { readInline } from './read-inline.ts';

/** As someone types, one text changes and the others are read again and again. */
const MOST = 500;
const known = new Map<string, readonly PhrasingContent[]>();

function nodesOf(text: string): readonly PhrasingContent[] {
  let nodes = known.get(text);
  if (nodes === undefined) {
    nodes = inlineNodes(oneLine(text), readInline);
    if (known.size >= MOST) known.clear();
    known.set(text, nodes);
  }
  return nodes;
}

function shown(node: Readonly<Nodes>, resolve: ResolveHref): ComponentChildren {
  const inner = () => ('children' in node ? node.children.map((child) => shown(child, resolve)) : []);
  switch (node.type) {
    case 'emphasis':
      return <em>{inner()}</em>;
    case 'strong':
      return <strong>{inner()}</strong>;
    case 'delete':
      return <del>{inner()}</del>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return ' ';
    case 'image':
      return node.alt ?? '';
    case 'link': {
      const link = linkOf(node.url, resolve);
      return link ? (
        <a href={link.href} rel={link.rel}>
          {inner()}
        </a>
      ) : (
        inner()
      );
    }
    default:
      return 'value' in node ? node.value : inner();
  }
}

/** A text with its marks. */
export const Inline = ({ text, resolve }: { text: string; resolve: ResolveHref }): JSX.Element => (
  <>{nodesOf(text).map((node) => shown(node, resolve))}</>
);

/** A text without its marks. */
export const plainWords = (text: string): string =>
  nodesOf(text)
    .map((node) => wordsOf(node, (words) => words))
    .join('');
