// Elements as data become elements of the page. Texts become text nodes, and addresses were checked when they were read.
import type { Markup } from '../../cohort-site/row/markup.ts';

export function nodeOf(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const [tag, attributes, ...children] = markup;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  for (const child of children) element.append(nodeOf(child));
  return element;
}
