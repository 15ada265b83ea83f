// The links and anchors of a week's text as the build finds them, with their places: it parses with another parser, which does not run in
// a page. A test holds both to the same results on real weeks.
import type { SyntaxNode } from '@lezer/common';
import Slugger from 'github-slugger';
import { decodeString } from 'micromark-util-decode-string';
import type { Link } from '../../check/body.ts';
import { linksOfComponent, linksOfTag } from '../../check/tag-links.ts';
import { headingId } from '../../markdown/heading-id.ts';
import { mdxParser, proseParser } from '../prose/prose-parser.ts';
import { type PlacedTag, tagsIn } from './tags-in.ts';

/** A link with the place of its target in the text, counted from the start. */
export interface ProseLink extends Pick<Link, 'target' | 'kind'> {
  from: number;
  to: number;
}

export interface ReadProse {
  links: ProseLink[];
  /** Ids of headings and of HTML, in order. */
  anchors: string[];
}

const childrenOf = (node: SyntaxNode): SyntaxNode[] => {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
};

const labelKey = (label: string): string => label.slice(1, -1).replaceAll(/\s+/g, ' ').trim().toLowerCase();

const MARKS = /^(?:\w+Mark|LinkTitle|HTMLTag|Comment|ProcessingInstruction|Image|HardBreak)$/;

/** Adds the scheme that a bare address of Markdown has. */
const withScheme = (address: string): string =>
  /^www\./i.test(address) ? `http://${address}` : /^[^:/?#]+@/.test(address) ? `mailto:${address}` : address;

class Reading {
  readonly links: ProseLink[] = [];
  readonly anchors: string[] = [];
  private readonly slugger = new Slugger();
  private readonly text: string;
  private readonly isMdx: boolean;
  /** Definitions of links, and of footnotes, by label. */
  private readonly definitions = new Map<string, ProseLink>();
  private readonly notes = new Set<string>();
  private readonly pictured = new Set<string>();

  constructor(text: string, isMdx: boolean) {
    this.text = text;
    this.isMdx = isMdx;
  }

  /** Reads the text from `from` to `to` as a document. */
  read(from: number, to: number): void {
    const tree = (this.isMdx ? mdxParser : proseParser).parse(this.text.slice(from, to));
    this.define(tree.topNode, from);
    this.visit(tree.topNode, from);
  }

  end(): ReadProse {
    for (const [label, { target, from, to }] of this.definitions)
      this.links.push({ target, from, to, kind: this.pictured.has(label) ? 'image' : 'link' });
    return this;
  }

  private slice({ from, to }: SyntaxNode, shift: number): string {
    return this.text.slice(from + shift, to + shift);
  }

  private define(node: SyntaxNode, shift: number): void {
    if (node.name === 'LinkReference') {
      const [label, url] = [node.getChild('LinkLabel'), node.getChild('URL')];
      if (!label || !url) return;
      const name = this.slice(label, shift);
      if (name.startsWith('[^')) this.notes.add(labelKey(name));
      else this.definitions.set(labelKey(name), { ...this.written(url, shift), kind: 'link' });
      return;
    }
    if (node.name === 'Paragraph') {
      const [, name] = /^(\[\^[^\]\s]+\]):/.exec(this.slice(node, shift)) ?? [];
      if (name) this.notes.add(labelKey(name));
    }
    for (const child of childrenOf(node)) this.define(child, shift);
  }

  /** The target that a URL is written as, without its angle brackets, and its place. */
  private written(url: SyntaxNode, shift: number): Omit<ProseLink, 'kind'> {
    const raw = this.slice(url, shift);
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
        if (label && url && this.slice(label, shift).startsWith('[^')) this.read(url.from + shift, node.to + shift);
        return;
      }
      case 'ContainerLine':
        this.container(node, shift);
        return;
      case 'HTMLBlock':
      case 'HTMLTag':
        for (const tag of tagsIn(this.slice(node, shift))) this.tag(tag, node.from + shift);
        return;
      case 'FencedCode':
      case 'CodeBlock':
      case 'InlineCode':
      case 'CommentBlock':
        return;
    }
    if (/Heading[1-6]$/.test(node.name)) this.heading(node, shift);
    for (const child of childrenOf(node)) this.visit(child, shift);
  }

  private heading(node: SyntaxNode, shift: number): void {
    const marks = node.getChildren('HeaderMark');
    const inner = marks.reduceRight(
      (text, { from, to }) => text.slice(0, from - node.from) + text.slice(to - node.from),
      this.slice(node, shift),
    );
    const text = this.plain(node, shift);
    // White space around a heading's text is not part of it; that within a link is.
    const [before, after] = [inner.length - inner.trimStart().length, inner.length - inner.trimEnd().length];
    const lines = text.slice(before, text.length - after).replaceAll(/[ \t]*\n[ \t]*/g, '\n');
    this.anchors.push(headingId(lines, this.slugger));
  }

  private bare(url: SyntaxNode, shift: number): void {
    const { target, ...place } = this.written(url, shift);
    this.links.push({ ...place, target: withScheme(target), kind: 'link' });
  }

  private link(node: SyntaxNode, shift: number): void {
    const kind = node.name === 'Image' ? 'image' : 'link';
    const children = childrenOf(node);
    const opener = children.find((child) => child.name === 'LinkMark' && this.slice(child, shift) === '(');
    if (opener) {
      const url = children.find(({ name, from }) => name === 'URL' && from > opener.from);
      const at = opener.to + shift;
      this.links.push({ ...(url ? this.written(url, shift) : { target: '', from: at, to: at }), kind });
    } else if (kind === 'image') {
      const label = node.getChild('LinkLabel');
      const name = label ? this.slice(label, shift) : this.slice(node, shift).slice(1);
      this.pictured.add(labelKey(name === '[]' ? this.slice(node, shift).slice(1, -2) : name));
    }
    if (kind === 'image') return;
    // Brackets without a target are text, in which anything may stand.
    const isText = !opener && !this.isDefined(node, shift);
    for (const child of children)
      if (isText || child.name === 'Image' || child.name === 'HTMLTag') {
        if (child.name !== 'LinkLabel') this.visit(child, shift);
      }
  }

  private labelOf(node: SyntaxNode, shift: number): string {
    const label = node.getChild('LinkLabel');
    const name = label ? this.slice(label, shift) : '[]';
    return labelKey(name === '[]' ? this.slice(node, shift).replace(/\[\]$/, '') : name);
  }

  private isDefined(node: SyntaxNode, shift: number): boolean {
    return this.definitions.has(this.labelOf(node, shift));
  }

  /** The line of a block: its title has Markdown, and a card leads somewhere. */
  private container(node: SyntaxNode, shift: number): void {
    const line = this.slice(node, shift);
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
      this.links.push({ ...link, from: from + shift, to: to + shift });
    }
    const { id, name } = tag.attributes;
    if (isComponent) return;
    for (const anchor of [tag.name === 'form' ? undefined : id, tag.name.toLowerCase() === 'a' ? name : undefined])
      if (anchor) this.anchors.push(anchor.normalize('NFC'));
    if (tag.heading !== undefined && !id) this.anchors.push(headingId(tag.heading, this.slugger));
  }

  /** Text without marks. */
  private plain(node: SyntaxNode, shift: number): string {
    const { name } = node;
    if (MARKS.test(name)) return '';
    const source = this.slice(node, shift);
    if (name === 'Escape' || name === 'Entity') return decodeString(source);
    if (name === 'InlineCode') return source.replaceAll(/^`+|`+$/g, '').replace(/^ (.*) $/s, '$1');
    const isReference = name === 'Link' && node.getChild('LinkMark') && this.notes.has(this.labelOf(node, shift));
    if (isReference) return '';
    const isLink = name === 'Link' && (this.slice(node, shift).endsWith(')') || this.isDefined(node, shift));
    let [text, at] = ['', node.from];
    for (const child of childrenOf(node)) {
      text += this.text.slice(at + shift, child.from + shift);
      // The address of a link, and the label of one that is defined.
      const isHidden = isLink && (child.name === 'LinkLabel' || (child.name === 'URL' && this.text[child.from + shift - 1] !== '['));
      text += isHidden ? '' : this.plain(child, shift);
      at = child.to;
    }
    return text + this.text.slice(at + shift, node.to + shift);
  }
}

/** Reads the text of a week below its front matter. */
export function readProse(text: string, isMdx: boolean): ReadProse {
  const reading = new Reading(text, isMdx);
  reading.read(0, text.length);
  return reading.end();
}
