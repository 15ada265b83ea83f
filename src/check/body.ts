// What can be wrong in a page's body: one parse, one walk, and lists that the rules read.
import type { Code } from './codes.ts';
import type { Tag } from './html-tags.ts';

/** A place in the page's file. */
export interface Point {
  line: number;
  column: number;
}

export interface Link {
  /** The target as written. */
  target: string;
  /** An image is loaded, a link is followed. */
  kind: 'link' | 'image';
  at: Point;
}

export interface Image {
  target: string;
  alt: string | undefined;
  at: Point;
}

export interface Heading {
  depth: number;
  text: string;
  slug: string;
  at: Point;
}

export interface Directive {
  name: string;
  type: 'container' | 'leaf';
  /** Names of its attributes. */
  attributes: readonly string[];
  /** Name of the container around it. */
  parent: string | undefined;
  /** False for a container that runs to the end because it has no closing line of colons. */
  closed: boolean;
  at: Point;
}

export interface Component {
  name: string;
  at: Point;
}

/** Code in an .mdx page: an import, an export, an expression. */
export interface Snippet {
  kind: 'import' | 'expression';
  source: string;
  /** Imports that do not exist, as written. */
  missing: readonly string[];
  at: Point;
}

export interface Fence {
  language: string | undefined;
  at: Point;
}

/** Syntax of GitHub that a page shows otherwise than meant. */
export interface Slip {
  code: Code;
  what: string;
  fix: string;
  at: Point;
}

export interface Body {
  headings: Heading[];
  /** Ids that HTML in the page sets. */
  ids: string[];
  links: Link[];
  images: Image[];
  directives: Directive[];
  /** Lines of colons that look like a directive but are not parsed as one. */
  unread: Point[];
  components: Component[];
  /** Tags of a .md page that are written like components. Browsers ignore them, so they would show nothing. */
  lostComponents: Component[];
  tags: (Tag & { at: Point })[];
  snippets: Snippet[];
  fences: Fence[];
  slips: Slip[];
  /** Why the body could not be parsed; the lists are then empty. */
  syntax?: { message: string; at: Point };
}

export const emptyBody = (): Body => ({
  headings: [],
  ids: [],
  links: [],
  images: [],
  directives: [],
  unread: [],
  components: [],
  lostComponents: [],
  tags: [],
  snippets: [],
  fences: [],
  slips: [],
});

/** The position of `offset` in `text`, which starts at `at`. */
export function within(text: string, offset: number, { line, column }: Point): Point {
  const above = text.slice(0, offset).split('\n');
  return { line: line + above.length - 1, column: above.length > 1 ? (above.at(-1)?.length ?? 0) + 1 : column + offset };
}
