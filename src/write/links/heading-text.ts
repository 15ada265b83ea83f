// The text of a heading that its id is made of, without marks.
import { decodeString } from 'micromark-util-decode-string';
import { type Labels, labelOf } from './labels.ts';
import { childrenOf, type SourceOf, type SyntaxNode } from './prose-tree.ts';

const SILENT = /^(?:\w+Mark|LinkTitle|HTMLTag|Comment|ProcessingInstruction|Image|HardBreak)$/;

function plain(node: SyntaxNode, sourceOf: SourceOf, labels: Labels<unknown>): string {
  const { name, from } = node;
  if (SILENT.test(name)) return '';
  const source = sourceOf(node);
  if (name === 'Escape' || name === 'Entity') return decodeString(source);
  if (name === 'InlineCode') return source.replaceAll(/^`+|`+$/g, '').replace(/^ (.*) $/s, '$1');
  if (name === 'Link' && labels.notes.has(labelOf(node, sourceOf))) return '';
  const isLink = name === 'Link' && (source.endsWith(')') || labels.links.has(labelOf(node, sourceOf)));
  let [text, at] = ['', 0];
  for (const child of childrenOf(node)) {
    text += source.slice(at, child.from - from);
    // The address of a link, and the label of one that is defined.
    const isHidden = isLink && (child.name === 'LinkLabel' || (child.name === 'URL' && source[child.from - from - 1] !== '['));
    text += isHidden ? '' : plain(child, sourceOf, labels);
    at = child.to - from;
  }
  return text + source.slice(at);
}

export function headingText(node: SyntaxNode, sourceOf: SourceOf, labels: Labels<unknown>): string {
  const marks = node.getChildren('HeaderMark');
  const inner = marks.reduceRight((text, { from, to }) => text.slice(0, from - node.from) + text.slice(to - node.from), sourceOf(node));
  const text = plain(node, sourceOf, labels);
  // White space around a heading's text is not part of it; that within a link is.
  const [before, after] = [inner.length - inner.trimStart().length, inner.length - inner.trimEnd().length];
  return text.slice(before, text.length - after).replaceAll(/[ \t]*\n[ \t]*/g, '\n');
}
