// The labels of a text: what `[label]` leads to is defined elsewhere in it, for links and for footnotes.
import { childrenOf, type SourceOf, type SyntaxNode } from './prose-tree.ts';

/** `[Some  Label]` → `some label`. */
export const labelKey = (label: string): string => label.slice(1, -1).replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** The label that a link or a picture without an address is found by. */
export function labelOf(node: SyntaxNode, sourceOf: SourceOf): string {
  const label = node.getChild('LinkLabel');
  const own = sourceOf(node).replace(/^!/, '');
  const name = label ? sourceOf(label) : own;
  return labelKey(name === '[]' ? own.slice(0, -2) : name);
}

export interface Labels<Target> {
  links: Map<string, Target>;
  notes: Set<string>;
}

/** Collects what `node` and all below it define. */
export function collectLabels<Target>(
  node: SyntaxNode,
  sourceOf: SourceOf,
  labels: Labels<Target>,
  targetOf: (url: SyntaxNode) => Target,
): void {
  if (node.name === 'LinkReference') {
    const [label, url] = [node.getChild('LinkLabel'), node.getChild('URL')];
    if (!label || !url) return;
    const name = sourceOf(label);
    if (name.startsWith('[^')) labels.notes.add(labelKey(name));
    else labels.links.set(labelKey(name), targetOf(url));
    return;
  }
  // The parser of the editor knows no footnotes.
  const [, note] = (node.name === 'Paragraph' && /^(\[\^[^\]\s]+\]):/.exec(sourceOf(node))) || [];
  if (note) labels.notes.add(labelKey(note));
  for (const child of childrenOf(node)) collectLabels(child, sourceOf, labels, targetOf);
}
