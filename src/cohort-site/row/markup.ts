// Elements as data: a build writes them as HTML, a page's script makes them with the DOM. All text stays text.
import { escapeHtml } from '../../site/escape.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;
/** An element with its attributes and children, or text. */
export type Markup = string | readonly [tag: string, attributes: Attributes, ...children: Markup[]];

/** The HTML of `markup`. A large cohort has very many elements: this is written for speed. */
export function htmlOf(markup: Markup): string {
  if (typeof markup === 'string') return escapeHtml(markup);
  const [tag, attributes] = markup;
  let html = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) html += ` ${name}="${escapeHtml(value)}"`;
  }
  html += '>';
  for (let index = 2; index < markup.length; index += 1) html += htmlOf(markup[index] as Markup);
  return `${html}</${tag}>`;
}
