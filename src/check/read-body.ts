// Parses a body as the build does and walks its tree once.
import Slugger from 'github-slugger';
import type { Nodes, Parents } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { type Body, emptyBody, type Point } from './body.ts';
import { features } from './features.ts';
import { eachTag, type Tag } from './html-tags.ts';

type Of<T extends Nodes['type']> = Extract<Nodes, { type: T }>;
type Jsx = Of<'mdxJsxFlowElement'> | Of<'mdxJsxTextElement'>;

/** The source of a node: a text directive such as the `:30` of `10:30` is text again in the built page. */
const sourceOf = (node: Nodes, source: string): string => source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/** The text of a heading as its id is made from it. */
function textOf(node: Nodes, source: string): string {
  if (node.type === 'textDirective') return sourceOf(node, source);
  if ('value' in node && node.type !== 'html') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child, source)).join('') : '';
}

/** A JSX tag in small letters is HTML; the others are components. */
function tagOf(node: Jsx): Tag {
  const attributes: Record<string, string | undefined> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    attributes[name === 'className' ? 'class' : name.toLowerCase()] = typeof value === 'string' ? value : value ? undefined : '';
  }
  return { name: (node.name ?? '').toLowerCase(), attributes };
}

/** Reads the body of a page. `lineShift` is how many lines of the file stand above it. */
export function readBody(source: string, format: 'md' | 'mdx', lineShift: number): Body {
  const body = emptyBody();
  const slugger = new Slugger();
  const definitions = new Map<string, { target: string; at: Point }>();
  const references: { identifier: string; alt: string | undefined; at: Point }[] = [];
  const pointOf = (node: Nodes): Point => ({
    line: (node.position?.start.line ?? 1) + lineShift,
    column: node.position?.start.column ?? 1,
  });

  const addTag = (tag: Tag, at: Point) => {
    body.tags.push({ ...tag, at });
    const { id, href, src, alt } = tag.attributes;
    if (id) body.ids.push(id);
    if (tag.name === 'a' && href !== undefined) body.links.push({ target: href, kind: 'link', at });
    if (tag.name === 'a' && tag.attributes['name']) body.ids.push(tag.attributes['name']);
    if (tag.name === 'img' && src !== undefined) {
      body.links.push({ target: src, kind: 'image', at });
      body.images.push({ target: src, alt: 'alt' in tag.attributes ? (alt ?? 'computed') : undefined, at });
    } else if (/^(?:source|video|audio|track)$/.test(tag.name) && src !== undefined) body.links.push({ target: src, kind: 'image', at });
  };

  const addHtml = (html: string, { line, column }: Point) =>
    eachTag(html, (tag, offset) => {
      const above = html.slice(0, offset).split('\n');
      addTag(tag, { line: line + above.length - 1, column: above.length > 1 ? (above.at(-1)?.length ?? 0) + 1 : column + offset });
    });

  const isClosed = (node: Of<'containerDirective'>): boolean => {
    const end = node.position?.end.offset ?? 0;
    return /^[>\s]*:{3,}\s*$/.test(source.slice(source.lastIndexOf('\n', end - 1) + 1, end));
  };

  const visit = (node: Nodes): void => {
    const at = pointOf(node);
    switch (node.type) {
      case 'heading': {
        const text = textOf(node, source);
        body.headings.push({ depth: node.depth, text, slug: slugger.slug(text), at });
        break;
      }
      case 'link':
        body.links.push({ target: node.url, kind: 'link', at });
        break;
      case 'image':
        body.links.push({ target: node.url, kind: 'image', at });
        body.images.push({ target: node.url, alt: node.alt ?? undefined, at });
        break;
      case 'definition':
        definitions.set(node.identifier, { target: node.url, at });
        break;
      case 'imageReference':
        references.push({ identifier: node.identifier, alt: node.alt ?? undefined, at });
        break;
      case 'containerDirective':
      case 'leafDirective': {
        const container = node.type === 'containerDirective';
        body.directives.push({ name: node.name, type: container ? 'container' : 'leaf', closed: !container || isClosed(node), at });
        for (const [name, kind] of [
          ['href', 'link'],
          ['src', 'image'],
        ] as const) {
          const target = node.attributes?.[name];
          if (target) body.links.push({ target, kind, at });
        }
        break;
      }
      case 'text':
        if (node.value.includes(':::')) addUnread(node, at);
        break;
      case 'code':
        body.fences.push({ language: node.lang ?? undefined, at });
        break;
      case 'html':
        addHtml(node.value, at);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name === null) break;
        if (/^[a-z][a-z0-9-]*$/.test(node.name)) addTag(tagOf(node), at);
        else body.components.push({ name: node.name, at });
        break;
      case 'mdxjsEsm':
        body.snippets.push({ kind: 'import', source: node.value, at });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        body.snippets.push({ kind: 'expression', source: node.value, at });
        break;
    }
    if ('children' in node) for (const child of (node as Parents).children) visit(child);
  };

  const addUnread = (node: Of<'text'>, at: Point) => {
    const written = sourceOf(node, source).split('\n');
    for (const [index, line] of written.entries()) {
      const starts = index > 0 || at.column === 1;
      if (starts && /^\s*:{3,}/.test(line)) body.unread.push({ line: at.line + index, column: index === 0 ? at.column : 1 });
    }
  };

  try {
    visit((format === 'mdx' ? mdxToMdast : markdownToMdast)(source, { features }));
  } catch (thrown) {
    return { ...emptyBody(), syntax: syntaxOf(thrown, lineShift) };
  }
  const images = new Set(references.map(({ identifier }) => identifier));
  for (const [identifier, { target, at }] of definitions) body.links.push({ target, kind: images.has(identifier) ? 'image' : 'link', at });
  for (const { identifier, alt, at } of references) body.images.push({ target: definitions.get(identifier)?.target ?? '', alt, at });
  return body;
}

/** The parser's message is `3:1: what (rule)`; its line counts from the start of the body. */
function syntaxOf(thrown: unknown, lineShift: number): { message: string; at: Point } {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const [, line, column, what] = /^(\d+):(\d+)(?:-\d+:\d+)?:\s*(.*?)(?:\s*\([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  return { message: what ?? message, at: { line: Number(line ?? 1) + lineShift, column: Number(column ?? 1) } };
}
