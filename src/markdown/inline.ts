// Texts in the front matter are inline Markdown: emphasis, code, links and emoji, nothing else. Rendered here, because page plugins do not run for them.
import type { Nodes, PhrasingContent } from 'mdast';
import { markdownToMdast } from 'satteri';
import { escapeHtml } from '../site/escape.ts';
import { withEmoji } from './emoji.ts';
import { abroad, hasMarks, inlineNodes, linkOf, oneLine, type ResolveHref, wordsOf } from './inline-text.ts';

const trees = new Map<string, readonly PhrasingContent[]>();

/** The inline nodes of `text`. */
function parse(text: string): readonly PhrasingContent[] {
  const line = oneLine(text);
  let nodes = trees.get(line);
  if (nodes) return nodes;
  nodes = inlineNodes(line, (guarded) => markdownToMdast(guarded, { features: { frontmatter: false }, position: false }));
  trees.set(line, nodes);
  return nodes;
}

function render(node: Readonly<Nodes>, resolve: ResolveHref): string {
  const inner = (): string => ('children' in node ? node.children.map((child) => render(child, resolve)).join('') : '');
  switch (node.type) {
    case 'emphasis':
      return `<em>${inner()}</em>`;
    case 'strong':
      return `<strong>${inner()}</strong>`;
    case 'delete':
      return `<del>${inner()}</del>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'break':
      return ' ';
    case 'image':
      return escapeHtml(node.alt ?? '');
    case 'link': {
      const link = linkOf(node.url, resolve);
      return link ? `<a href="${escapeHtml(link.href)}"${link.rel ? ` rel="${link.rel}"` : ''}>${inner()}</a>` : inner();
    }
    default:
      return 'value' in node ? escapeHtml(node.type === 'text' ? withEmoji(node.value) : node.value) : inner();
  }
}

const rendered = new Map<string, string>();

/** `text` as safe HTML without block elements. HTML in it is shown as text. Without `resolve`, only web and mail addresses become links. */
export function inlineHtml(text: string, resolve?: ResolveHref): string {
  if (!hasMarks(text)) return escapeHtml(oneLine(text));
  if (resolve)
    return parse(text)
      .map((node) => render(node, resolve))
      .join('');
  let html = rendered.get(text);
  if (html === undefined) {
    html = parse(text)
      .map((node) => render(node, abroad))
      .join('');
    rendered.set(text, html);
  }
  return html;
}

/** `text` without its marks, for titles, descriptions and feeds. */
export const plainText = (text: string): string =>
  parse(text)
    .map((node) => wordsOf(node, withEmoji))
    .join('');
