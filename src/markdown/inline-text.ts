// What a text of the front matter is, whichever parser reads it: one line of inline Markdown. The build and the week editor's preview share it.
import type { Nodes, PhrasingContent } from 'mdast';

/** Turns a link's target, as written, into an address; `undefined` keeps only the link's text. */
export type ResolveHref = (target: string) => string | undefined;

const SPECIAL = /[*_`~[\]<>\\&!@]|:\/\/|www\.|:[a-z0-9_+-]+:/i;
const ABROAD = /^(?:https?|mailto):/i;
const SCHEME = /^[^/?#]*:/;
/** Inserted before the text, so that it cannot start a list, a heading or a table. */
const GUARD = 'x ';

/** `text` as one line: line ends count as blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** False for a text that is the same without marks. */
export const hasMarks = (text: string): boolean => SPECIAL.test(text);

/** The inline nodes of one line, by `parse`. */
export function inlineNodes(line: string, parse: (text: string) => Readonly<Nodes>): readonly PhrasingContent[] {
  if (hasMarks(line)) {
    const root = parse(GUARD + line);
    const paragraph = 'children' in root && root.children.length === 1 ? root.children[0] : undefined;
    const [first, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    if (first?.type === 'text' && first.value.startsWith(GUARD)) return [{ ...first, value: first.value.slice(GUARD.length) }, ...rest];
  }
  return [{ type: 'text', value: line }];
}

/** Web and mail addresses. */
export const abroad: ResolveHref = (target) => (ABROAD.test(target) ? target : undefined);

/** The attributes of a link to `url`; `undefined` if only its text is shown. */
export function linkOf(url: string, resolve: ResolveHref): { href: string; rel: 'noopener' | undefined } | undefined {
  const href = resolve(url);
  if (href === undefined || (SCHEME.test(href) && !ABROAD.test(href))) return undefined;
  return { href, rel: ABROAD.test(href) ? 'noopener' : undefined };
}

/** The text of a node without its marks; `shown` makes the text of its words. */
export function wordsOf(node: Readonly<Nodes>, shown: (text: string) => string): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) return node.children.map((child) => wordsOf(child, shown)).join('');
  if (node.type === 'text') return shown(node.value);
  return 'value' in node ? node.value : '';
}
