// Elements as data: a build writes them as HTML, a page's script makes them with the DOM. All text stays text.
import { escapeHtml } from '../../site/escape.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;
/** An element with its attributes and children, or text. */
export type Markup = string | readonly [tag: string, attributes: Attributes, ...children: Markup[]];

/** The HTML of `markup`. */
export function htmlOf(markup: Markup): string {
  if (typeof markup === 'string') return escapeHtml(markup);
  const [tag, attributes, ...children] = markup;
  const written = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`));
  return `<${tag}${written.join('')}>${children.map(htmlOf).join('')}</${tag}>`;
}
