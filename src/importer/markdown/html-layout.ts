// What a style sheet separated visually must be separated in the text once the style is gone.
import type { Element, ElementContent } from 'hast';

const BOXES = new Set(['span', 'strong', 'b', 'em', 'i', 'small', 'a', 'time', 'label', 'button']);
const box = (node: ElementContent | undefined): node is Element => node?.type === 'element' && BOXES.has(node.tagName);
const styled = (node: Element): boolean => 'className' in node.properties || 'style' in node.properties;

/** The children of `node`, with a blank between two adjacent ones of which one was styled. */
export function apart(node: Element): ElementContent[] {
  const { children } = node;
  if (children.length < 2) return children;
  return children.flatMap((child, index) => {
    const last = children[index - 1];
    const touch = box(last) && box(child) && (last.tagName === 'span' || child.tagName === 'span');
    return touch && (styled(node) || styled(last) || styled(child) || node.tagName === 'div')
      ? [{ type: 'text', value: ' ' }, child]
      : [child];
  });
}

/** A block that contains only links becomes a list of them. */
export function menu({ tagName, children }: Element): ElementContent[] | undefined {
  if (!/^(?:div|nav|section)$/.test(tagName)) return undefined;
  const links = children.filter((child) => child.type === 'element');
  const only = children.every((child) =>
    child.type === 'text' ? child.value.trim() === '' : child.type === 'comment' || (child.type === 'element' && child.tagName === 'a'),
  );
  if (!only || links.length < 2) return undefined;
  const items = links.map((link): Element => ({ type: 'element', tagName: 'li', properties: {}, children: [link] }));
  return [{ type: 'element', tagName: 'ul', properties: {}, children: items }];
}
