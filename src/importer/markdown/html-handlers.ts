// How an element is converted to Markdown, if the general converter would do it differently from our pages.
import type { Element, ElementContent } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import type { BlockContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { escapeHtml } from '../../site/escape.ts';
import type { Container } from './containers.ts';
import { inline, isPhrasing } from './inline.ts';
import { KEPT_INLINE } from './tags.ts';

const html = (value: string): PhrasingContent => ({ type: 'html', value });
/** Inline HTML. The converter treats an `html` node as a block, so it is represented as code until the tree is complete. */
const word = (value: string): PhrasingContent => ({ type: 'inlineCode', value, data: { html: true } as never });

/** `node` in its real form, if it is HTML represented as code. */
export function unmask(node: Nodes): void {
  if (node.type === 'inlineCode' && (node.data as { html?: true } | undefined)?.html)
    Object.assign(node, { type: 'html', data: undefined });
}

const element = (node: ElementContent, name: string): node is Element => node.type === 'element' && node.tagName === name;

/** Stays an HTML element. */
const keep: Handle = (state, node) => {
  const title = node.properties['title'] ? ` title="${escapeHtml(String(node.properties['title']))}"` : '';
  const content = state.all(node);
  // It cannot contain blocks, which matter more than the element.
  if (!content.every(isPhrasing)) return content;
  return content.length === 0 ? [] : [word(`<${node.tagName}${title}>`), ...content, word(`</${node.tagName}>`)];
};

/** A link, or the anchor that links lead to. */
const anchor: Handle = (state, node) => {
  const id = node.properties['id'] ?? node.properties['name'];
  const place = id ? [word(`<a id="${escapeHtml(String(id))}"></a>`)] : [];
  const url = node.properties['href'];
  const children = state.all(node) as PhrasingContent[];
  if (url === undefined) return [...place, ...children];
  const link: Nodes = { type: 'link', url: String(url), title: (node.properties['title'] as string | undefined) ?? null, children };
  state.patch(node, link);
  return [...place, link];
};

const media: Handle = (_state, node) => word(String(node.properties['markup'] ?? ''));

const box: Handle = (_state, node) => word(`<input type="checkbox"${node.properties['checked'] ? ' checked' : ''} disabled>`);

/** A cell contains one line: its blocks are separated by `<br>`, its lists stay HTML. */
const cell: Handle = (state, node) => {
  const children = inline(state.all(node), { cell: true });
  const { colSpan, rowSpan } = node.properties;
  const data = colSpan || rowSpan ? { data: { hastUtilToMdastTemporaryColSpan: colSpan, hastUtilToMdastTemporaryRowSpan: rowSpan } } : {};
  return { type: 'tableCell', children, ...data } as Nodes;
};

/** An empty paragraph still separates the words around it. */
const paragraph =
  (general: Handle): Handle =>
  (state, node, parent) =>
    general(state, node, parent) ?? { type: 'break' };

/** A list is loose if its items contain paragraphs; nested lists do not make it loose. */
const item =
  (general: Handle): Handle =>
  (state, node, parent) => {
    const result = general(state, node, parent) as Extract<Nodes, { type: 'listItem' }>;
    return { ...result, spread: node.children.some((child) => element(child, 'p')) };
  };

/** A definition list: `- **Term:** meaning`. */
const terms: Handle = (state, node) => {
  const parts = node.children.flatMap((child) => (element(child, 'div') ? child.children : [child]));
  const items: { term: PhrasingContent[]; rest: RootContent[] }[] = [];
  for (const part of parts) {
    if (part.type !== 'element') continue;
    if (part.tagName === 'dt') items.push({ term: inline(state.all(part)), rest: [] });
    else {
      if (items.length === 0) items.push({ term: [], rest: [] });
      items.at(-1)?.rest.push(...(state.toFlow(state.all(part)) as RootContent[]));
    }
  }
  return {
    type: 'list',
    spread: false,
    children: items.map(({ term, rest }) => {
      const [first, ...others] = rest;
      const strong: PhrasingContent[] = term.length > 0 ? [{ type: 'strong', children: [...term, { type: 'text', value: ':' }] }] : [];
      const lead = first?.type === 'paragraph' ? [{ type: 'text', value: ' ' } as const, ...first.children] : [];
      const blocks = (first?.type === 'paragraph' ? others : rest) as BlockContent[];
      return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [...strong, ...lead] }, ...blocks] };
    }),
  };
};

/** A figure with one image becomes an image with its caption as title. */
const figure: Handle = (state, node) => {
  const caption = node.children.find((child): child is Element => element(child, 'figcaption'));
  const rest = state.toFlow(state.all({ ...node, children: node.children.filter((child) => child !== caption) }) as RootContent[]);
  if (!caption) return rest as Nodes[];
  const words = inline(state.all(caption));
  const [only] = rest;
  const picture = rest.length === 1 && only?.type === 'paragraph' && only.children.length === 1 ? only.children[0] : undefined;
  const plain = words.every(({ type }) => type === 'text');
  if (picture?.type === 'image' && plain && !picture.title) {
    picture.title = words
      .map((word) => ('value' in word ? word.value : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    return rest as Nodes[];
  }
  return [...(rest as Nodes[]), { type: 'paragraph', children: words }];
};

/** Details become our block, whose content is Markdown; in a table they stay HTML. */
const details: Handle = (state, node) => {
  const summary = node.children.find((child): child is Element => element(child, 'summary'));
  const rest = { ...node, children: node.children.filter((child) => child !== summary) };
  const label = summary ? inline(state.all(summary)) : [];
  if (state.inTable)
    return [
      html('<details><summary>'),
      ...label,
      html('</summary>'),
      ...inline(state.all(rest), { cell: true }),
      html('</details>'),
    ] as Nodes[];
  const block: Container = {
    type: 'container',
    name: 'details',
    label,
    open: node.properties['open'] !== undefined,
    children: state.toFlow(state.all(rest)) as BlockContent[],
  };
  return block as unknown as Nodes;
};

const unwrap: Handle = (state, node) => state.all(node) as Nodes[];

/** The caption of a table goes above it. */
const table =
  (general: Handle): Handle =>
  (state, node, parent) => {
    if (state.inTable) return [html('<br>'), ...inline(state.all(node), { cell: true }), html('<br>')] as Nodes[];
    const caption = node.children.find((child): child is Element => element(child, 'caption'));
    const above: Nodes[] = caption ? [{ type: 'paragraph', children: inline(state.all(caption)) }] : [];
    const rest = { ...node, children: node.children.filter((child) => child !== caption) };
    return [...above, ...([general(state, rest, parent)].flat().filter(Boolean) as Nodes[])];
  };

export const htmlHandlers = (general: Readonly<Record<string, Handle>>): Record<string, Handle> => ({
  ...Object.fromEntries([...KEPT_INLINE].map((name) => [name, keep])),
  ...Object.fromEntries(
    ['label', 'cite', 'dfn', 'q', 'font', 'address', 'legend', 'fieldset', 'progress', 'meter', 'output', 'math'].map((name) => [
      name,
      unwrap,
    ]),
  ),
  a: anchor,
  input: box,
  video: media,
  audio: media,
  td: cell,
  th: cell,
  dl: terms,
  p: paragraph(general['p'] as Handle),
  li: item(general['li'] as Handle),
  figure,
  details,
  table: table(general['table'] as Handle),
});
