// The tree of a text, as the editor's parser makes it.
import type { proseParser } from '../prose/prose-parser.ts';

export type SyntaxNode = ReturnType<typeof proseParser.parse>['topNode'];

/** The source of a node. */
export type SourceOf = (node: SyntaxNode) => string;

export const childrenOf = (node: SyntaxNode): SyntaxNode[] => {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
};
