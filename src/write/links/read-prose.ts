// The links and anchors of a week's text as the build finds them, with their places: it parses with another parser, which does not run in
// a page. A test holds both to the same results on real weeks.
import Slugger from 'github-slugger';
import { decodeString } from 'micromark-util-decode-string';
import type { Link } from '../../check/body.ts';
import { linksOfComponent, linksOfTag } from '../../check/tag-links.ts';
import { headingId } from '../../markdown/heading-id.ts';
import { mdxParser, proseParser } from '../prose/prose-parser.ts';
import { headingText } from './heading-text.ts';
import { collectLabels, type Labels, labelOf } from './labels.ts';
import { childrenOf, type SyntaxNode } from './prose-tree.ts';
import { type PlacedTag, tagsIn } from './tags-in.ts';

/** A link with the place of its target in the text, counted from the start. */
export interface ProseLink extends Pick<Link, 'target' | 'kind'> {
  from: number;
  to: number;
  /** It is in a tag or in a definition, where a text of one line has no links. */
  aside?: true;
}

export interface ReadProse {
  links: ProseLink[];
  /** Ids of headings and of HTML, in order. */
  anchors: string[];
}

/** Adds the scheme that a bare address of Markdown has. */
const withScheme = (address: string): string =>
  /^www\./i.test(address) ? `http://${address}` : /^[^:/?#]+@/.test(address) ? `mailto:${address}` : address;

class Reading {
  readonly links: ProseLink[] = [];
  readonly anchors: string[] = [];
  private readonly slugger = new Slugger();
  private readonly text: string;
  private readonly isMdx: boolean;
  private readonly labels: Labels<Omit<ProseLink, 'kind'>> = { links: new Map(), notes: new Set() };
  /** Labels of pictures. */
  private readonly pictured = new Set<string>();

  constructor(text: string, isMdx: boolean) {
    this.text = text;
    this.isMdx = isMdx;
  }

  /** Reads the text from `from` to `to` as a document. */
  read(from: number, to: number): void {
    const tree = (this.isMdx ? mdxParser : proseParser).parse(this.text.slice(from, to));
    collectLabels(tree.topNode, this.sourceAt(from), this.labels, (url) => this.written(url, from));
    this.visit(tree.topNode, from);
  }

  end(): ReadProse {
    for (const [label, link] of this.labels.links)
      this.links.push({ ...link, aside: true, kind: this.pictured.has(label) ? 'image' : 'link' });
    return this;
  }

  /** Nodes of a part of the text count from its start, `shift`. */
  private sourceAt(shift: number) {
    return ({ from, to }: SyntaxNode): string => this.text.slice(from + shift, to + shift);
  }

  /** The target that a URL is written as, without its angle brackets, and its place. */
  private written(url: SyntaxNode, shift: number): Omit<ProseLink, 'kind'> {
    const raw = this.sourceAt(shift)(url);
    const inside = /^<.*>$/s.test(raw) ? 1 : 0;
    const [from, to] = [url.from + shift + inside, url.to + shift - inside];
    return { target: decodeString(this.text.slice(from, to)), from, to };
  }

  private visit(node: SyntaxNode, shift: number): void {
    switch (node.name) {
      case 'Link':
      case 'Image':
        this.link(node, shift);
        return;
      case 'Autolink': {
        const url = node.getChild('URL');
        if (url && !this.isMdx) this.bare(url, shift);
        return;
      }
      case 'URL':
        this.bare(node, shift);
        return;
      case 'LinkReference': {
        // The only word of a footnote looks like an address.
        const [label, url] = [node.getChild('LinkLabel'), node.getChild('URL')];
        if (label && url && this.sourceAt(shift)(label).startsWith('[^')) this.read(url.from + shift, node.to + shift);
        return;
      }
      case 'ContainerLine':
        this.container(node, shift);
        return;
      case 'HTMLBlock':
      case 'HTMLTag':
        for (const tag of tagsIn(this.sourceAt(shift)(node))) this.tag(tag, node.from + shift);
        return;
      case 'FencedCode':
      case 'CodeBlock':
      case 'InlineCode':
      case 'CommentBlock':
        return;
    }
    if (/Heading[1-6]$/.test(node.name)) this.anchors.push(headingId(headingText(node, this.sourceAt(shift), this.labels), this.slugger));
    for (const child of childrenOf(node)) this.visit(child, shift);
  }

  private bare(url: SyntaxNode, shift: number): void {
    const { target, ...place } = this.written(url, shift);
    this.links.push({ ...place, target: withScheme(target), kind: 'link' });
  }

  private link(node: SyntaxNode, shift: number): void {
    const sourceOf = this.sourceAt(shift);
    const kind = node.name === 'Image' ? 'image' : 'link';
    const children = childrenOf(node);
    const opener = children.find((child) => child.name === 'LinkMark' && sourceOf(child) === '(');
    if (opener) {
      const url = children.find(({ name, from }) => name === 'URL' && from > opener.from);
      const at = opener.to + shift;
      this.links.push({ ...(url ? this.written(url, shift) : { target: '', from: at, to: at }), kind });
    } else if (kind === 'image') this.pictured.add(labelOf(node, sourceOf));
    if (kind === 'image') return;
    // Brackets without a target are text, in which anything may stand.
    const isText = !opener && !this.labels.links.has(labelOf(node, sourceOf));
    for (const child of children)
      if (child.name === 'Image' || child.name === 'HTMLTag' || (isText && child.name !== 'LinkLabel')) this.visit(child, shift);
  }

  /** The line of a block: its title has Markdown, and a card leads somewhere. */
  private container(node: SyntaxNode, shift: number): void {
    const line = this.sourceAt(shift)(node);
    const [, start = '', label = ''] = /^(:{3,}[ \t]*[a-z]+[ \t]*\[)(.*)\]/.exec(line) ?? [];
    const at = node.from + shift + start.length;
    if (label) this.read(at, at + label.length);
    const href = /^[^{]*\{[^}]*?\bhref=(?:"([^"]*)"|'([^']*)'|([^\s}]+))/d.exec(line.slice(start.length + label.length));
    const place = href?.indices?.[1] ?? href?.indices?.[2] ?? href?.indices?.[3];
    if (!place || place[0] === place[1]) return;
    const [from, to] = place.map((offset) => offset + node.from + shift + start.length + label.length) as [number, number];
    this.links.push({ target: decodeString(this.text.slice(from, to)), kind: 'link', from, to });
  }

  private tag(tag: PlacedTag, shift: number): void {
    const isComponent = this.isMdx && /^[A-Z]/.test(tag.name);
    const links = isComponent ? linksOfComponent(tag) : linksOfTag({ ...tag, name: tag.name.toLowerCase() });
    for (const link of links) {
      const [from, to] = tag.places.get(link.target) ?? [0, 0];
      this.links.push({ ...link, aside: true, from: from + shift, to: to + shift });
    }
    const { id, name } = tag.attributes;
    if (isComponent) return;
    for (const anchor of [tag.name === 'form' ? undefined : id, tag.name.toLowerCase() === 'a' ? name : undefined])
      if (anchor) this.anchors.push(anchor.normalize('NFC'));
    if (tag.heading !== undefined && !id) this.anchors.push(headingId(tag.heading, this.slugger));
  }
}

/** Reads the text of a week below its front matter. */
export function readProse(text: string, isMdx: boolean): ReadProse {
  const reading = new Reading(text, isMdx);
  reading.read(0, text.length);
  return reading.end();
}
