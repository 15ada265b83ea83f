// Parses a body as the build does and walks its tree once.
import Slugger from 'github-slugger';
import type { Nodes, Parents } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { headingId } from '../markdown/heading-id.ts';
import { type Body, emptyBody, type Point, within } from './body.ts';
import { slipsAt, unusedNote } from './body-slips.ts';
import { syntaxOf } from './body-syntax.ts';
import { componentTags, unreadComponents } from './component-tags.ts';
import { features } from './features.ts';
import { headingText, htmlHeadings, sourceOf } from './heading-text.ts';
import { eachTag, jsxTag, type Tag } from './html-tags.ts';
import { noteAnchors } from './note-anchors.ts';
import { linksOfComponent, linksOfTag } from './tag-links.ts';

type Of<T extends Nodes['type']> = Extract<Nodes, { type: T }>;

/** One walk over a body's tree; it fills the lists of a `Body`. */
class Walk {
  readonly body: Body = emptyBody();
  private readonly slugger = new Slugger();
  private readonly definitions = new Map<string, { target: string; at: Point }>();
  private readonly references: { identifier: string; alt: string | undefined; at: Point }[] = [];
  /** How often each footnote is referred to. */
  private readonly noted = new Map<string, number>();
  private readonly notes = new Map<string, Point>();
  private readonly source: string;
  private readonly lineShift: number;

  constructor(source: string, lineShift: number) {
    this.source = source;
    this.lineShift = lineShift;
  }

  visit(node: Nodes, parent: string | undefined): void {
    const at: Point = { line: (node.position?.start.line ?? 1) + this.lineShift, column: node.position?.start.column ?? 1 };
    const { body } = this;
    for (const { offset, ...slip } of slipsAt(node, this.source))
      body.slips.push({ ...slip, at: within(sourceOf(node, this.source), offset, at) });
    switch (node.type) {
      case 'footnoteReference':
        this.noted.set(node.identifier, (this.noted.get(node.identifier) ?? 0) + 1);
        break;
      case 'footnoteDefinition':
        this.notes.set(node.identifier, at);
        break;
      case 'heading':
        this.heading(node.depth, headingText(node, this.source), undefined, at);
        break;
      case 'link':
        body.links.push({ target: node.url, kind: 'link', at });
        break;
      case 'image':
        body.links.push({ target: node.url, kind: 'image', at });
        body.images.push({ target: node.url, alt: node.alt || undefined, at });
        break;
      case 'definition':
        this.definitions.set(node.identifier, { target: node.url, at });
        break;
      case 'imageReference':
        this.references.push({ identifier: node.identifier, alt: node.alt || undefined, at });
        break;
      case 'containerDirective':
      case 'leafDirective':
        this.directive(node, parent, at);
        break;
      case 'text':
        if (node.value.includes(':::')) this.unread(node, at);
        if (node.value.includes('{')) this.lose(unreadComponents(sourceOf(node, this.source)), sourceOf(node, this.source), at);
        break;
      case 'code':
        body.fences.push({ language: node.lang ?? undefined, at });
        break;
      case 'html':
        this.html(node.value, at);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name !== null && /^[a-z][a-z0-9-]*$/.test(node.name)) {
          const tag = jsxTag(node.name, node);
          this.tag(tag, at);
          const depth = Number(/^h([1-6])$/.exec(node.name)?.[1]);
          if (depth) this.heading(depth, headingText(node, this.source), tag.attributes['id'], at);
        } else if (node.name !== null) {
          body.components.push({ name: node.name, at });
          this.component(jsxTag(node.name, node), at);
        }
        break;
      case 'mdxjsEsm':
        body.snippets.push({ kind: 'import', source: node.value, missing: [], at });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        body.snippets.push({ kind: 'expression', source: node.value, missing: [], at });
        break;
    }
    if (!('children' in node)) return;
    const inside = node.type === 'containerDirective' ? node.name : parent;
    for (const child of (node as Parents).children) this.visit(child, inside);
  }

  /** Whether a definition is a link or an image depends on its uses. */
  end(): Body {
    const images = new Set(this.references.map(({ identifier }) => identifier));
    for (const [identifier, { target, at }] of this.definitions)
      this.body.links.push({ target, kind: images.has(identifier) ? 'image' : 'link', at });
    for (const { identifier, alt, at } of this.references)
      this.body.images.push({ target: this.definitions.get(identifier)?.target ?? '', alt, at });
    for (const [id, at] of this.notes) {
      const count = this.noted.get(id);
      if (count === undefined) this.body.slips.push({ ...unusedNote(id), at });
      else this.body.ids.push(...noteAnchors(id, count));
    }
    if ([...this.notes.keys()].some((id) => this.noted.has(id))) this.body.ids.push('footnote-label');
    return this.body;
  }

  private heading(depth: number, text: string, id: string | undefined, at: Point): void {
    this.body.headings.push({ depth, text, slug: id?.normalize('NFC') ?? headingId(text, this.slugger), at });
  }

  private directive(node: Of<'containerDirective'> | Of<'leafDirective'>, parent: string | undefined, at: Point): void {
    const container = node.type === 'containerDirective';
    const end = node.position?.end.offset ?? 0;
    const lastLine = this.source.slice(this.source.lastIndexOf('\n', end - 1) + 1, end);
    this.body.directives.push({
      name: node.name,
      type: container ? 'container' : 'leaf',
      attributes: Object.keys(node.attributes ?? {}),
      parent,
      closed: !container || /^[>\s]*:{3,}\s*$/.test(lastLine),
      at,
    });
    const href = node.attributes?.['href'];
    if (container && href) this.body.links.push({ target: href, kind: 'link', at });
  }

  /** Lines that start with three colons but stayed text. A closing line without an opening one follows from the previous mistake. */
  private unread(node: Of<'text'>, at: Point): void {
    for (const [index, line] of sourceOf(node, this.source).split('\n').entries()) {
      const told = this.body.unread.length > 0 && /^\s*:+\s*$/.test(line);
      if ((index > 0 || at.column === 1) && /^\s*:{3,}/.test(line) && !told) {
        this.body.unread.push({ line: at.line + index, column: index === 0 ? at.column : 1 });
      }
    }
  }

  private html(html: string, at: Point): void {
    eachTag(html, (tag, offset) => this.tag(tag, within(html, offset, at)));
    this.lose(componentTags(html), html, at);
    const { line, column } = at;
    if (/<h[1-6]/i.test(html)) for (const { depth, text, id } of htmlHeadings(html)) this.heading(depth, text, id, { line, column });
  }

  /** Files that a component loads are checked like those of other tags. */
  private component(tag: Tag, at: Point): void {
    const { src, alt } = tag.attributes;
    this.body.tags.push({ ...tag, at });
    for (const link of linksOfComponent(tag)) this.body.links.push({ ...link, at });
    // A missing `alt` of a component is already an error.
    if (tag.name === 'Figure' && src !== undefined) this.body.images.push({ target: src, alt: alt || 'none', at });
  }

  private lose(tags: readonly { name: string; offset: number }[], text: string, at: Point): void {
    for (const { name, offset } of tags) this.body.lostComponents.push({ name, at: within(text, offset, at) });
  }

  private tag(tag: Tag, at: Point): void {
    const { body } = this;
    const { id, name, href, src, alt } = tag.attributes;
    body.tags.push({ ...tag, at });
    // A form is published without its tag.
    if (id && tag.name !== 'form') body.ids.push(id.normalize('NFC'));
    if (tag.name === 'a' && name) body.ids.push(name.normalize('NFC'));
    if (tag.name === 'img') {
      // `alt=""` is a decision: the image is decorative.
      // An image inside a drawing is an `image`, which the parser calls `img`; it needs no alternative text.
      if (src !== undefined || href === undefined)
        body.images.push({ target: src ?? '', alt: 'alt' in tag.attributes ? (alt ?? 'computed') || 'none' : undefined, at });
    }
    for (const link of linksOfTag(tag)) body.links.push({ ...link, at });
  }
}

/** Reads the body of a page. `lineShift` is the number of lines above it in the file. */
export function readBody(source: string, format: 'md' | 'mdx', lineShift: number): Body {
  const walk = new Walk(source, lineShift);
  try {
    walk.visit((format === 'mdx' ? mdxToMdast : markdownToMdast)(source, { features }), undefined);
  } catch (thrown) {
    return { ...emptyBody(), syntax: syntaxOf(thrown, lineShift) };
  }
  return walk.end();
}
