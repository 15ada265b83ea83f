// The links and anchors of a built page. One pass without a tree, because a thousand pages would take seconds otherwise.
import { Parser } from 'htmlparser2';

/** An address as written in a built page. */
export interface BuiltLink {
  address: string;
  /** Attribute and element, for the finding: `href of <a>`. */
  from: string;
  /** Offset of its tag. */
  offset: number;
}

export interface BuiltPage {
  ids: Set<string>;
  links: BuiltLink[];
}

const single = ['href', 'src', 'poster', 'action', 'xlink:href', 'data'];
const lists = ['srcset', 'imagesrcset'];

/** The addresses of a `srcset`. */
const candidates = (value: string): string[] =>
  value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);

/** Texts that many pages share, once each. */
const shared = new Map<string, string>();

/** A part of a page's text as a text without the page: the engine keeps the whole page for a part of it. */
function alone(part: string): string {
  const known = shared.get(part);
  if (known !== undefined) return known;
  const copy = Buffer.from(part, 'utf16le').toString('utf16le');
  shared.set(copy, copy);
  return copy;
}

/** Reads a built page. Each address is listed once, at its first occurrence. */
export function readBuiltPage(html: string): BuiltPage {
  const page: BuiltPage = { ids: new Set(), links: [] };
  const seen = new Set<string>();
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      const add = (address: string, attribute: string) => {
        if (seen.has(address)) return;
        seen.add(address);
        page.links.push({ address: alone(address), from: alone(`${attribute} of <${name}>`), offset: parser.startIndex });
      };
      const { id, content } = attributes;
      if (id) page.ids.add(alone(id));
      if (name === 'a' && attributes['name']) page.ids.add(alone(attributes['name']));
      for (const attribute of single) {
        const address = attributes[attribute];
        if (address !== undefined && !(attribute === 'data' && name !== 'object')) add(address, attribute);
      }
      for (const attribute of lists) for (const address of candidates(attributes[attribute] ?? '')) add(address, attribute);
      const refresh =
        name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '')
          ? /url\s*=\s*['"]?([^'"]+)/i.exec(content ?? '')?.[1]
          : undefined;
      if (refresh) add(refresh.trim(), 'content');
    },
  });
  parser.end(html);
  return page;
}
