// Raw HTML in a syntax tree. Plain Markdown accepts it unchanged; MDX compiles to function calls and needs elements.
import type { Element, ElementContent } from 'hast';
import { htmlToHast, type SourceFormat } from 'satteri';

const elements = new Map<string, ElementContent>();

/** A node that renders as `html`, which contains exactly one element and is safe. */
export function htmlNode(html: string, format: SourceFormat): ElementContent {
  if (format === 'markdown') return { type: 'raw', value: html };
  let node = elements.get(html);
  if (!node) {
    const tree = htmlToHast(html, { fragment: true });
    node = ('children' in tree ? (tree.children[0] as ElementContent | undefined) : undefined) ?? { type: 'text', value: '' };
    elements.set(html, node);
  }
  return node;
}

/** Creates an element. */
export const element = (tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** The class names of an element. */
export function classesOf(node: Readonly<Element>): string[] {
  const { className } = node.properties ?? {};
  return Array.isArray(className) ? className.map(String) : [];
}
