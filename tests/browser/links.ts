// The addresses that a built page names, read from its HTML.
import { Parser } from 'htmlparser2';

export interface PageLinks {
  /** Ids and names that a fragment can lead to. */
  anchors: Set<string>;
  /** Everything a reader or the browser may follow, as written. */
  targets: { tag: string; url: string }[];
}

const ADDRESSES: Record<string, readonly string[]> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  iframe: ['src'],
  form: ['action'],
  use: ['href'],
  image: ['href'],
};

export function linksOf(html: string): PageLinks {
  const links: PageLinks = { anchors: new Set(), targets: [] };
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (attributes['id']) links.anchors.add(attributes['id']);
      if (tag === 'a' && attributes['name']) links.anchors.add(attributes['name']);
      for (const name of ADDRESSES[tag] ?? []) {
        const url = attributes[name];
        if (url !== undefined) links.targets.push({ tag, url });
      }
      for (const part of (attributes['srcset'] ?? '').split(/,\s+/)) {
        const [url] = part.trim().split(/\s+/);
        if (url) links.targets.push({ tag: `${tag} srcset`, url });
      }
      if (tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
        const url = /url=(.*)$/i.exec(attributes['content'] ?? '')?.[1];
        if (url) links.targets.push({ tag: 'meta refresh', url });
      }
      if (tag === 'meta' && /^og:image$/.test(attributes['property'] ?? '') && attributes['content']) {
        links.targets.push({ tag: 'og:image', url: attributes['content'] });
      }
    },
  });
  parser.end(html);
  return links;
}
