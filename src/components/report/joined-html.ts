// Makes a page's HTML part of a longer page: headings move down, ids become unique, links lead to the part instead of the page.
import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../site/escape.ts';

export interface Join {
  /** How many levels headings move down; none below the sixth. */
  down: number;
  /** The id on the whole page. */
  id(own: string): string;
  /** The link on the whole page. */
  href(own: string): string;
}

/** Attributes that contain one or several ids. */
const NAMES_IDS = new Set(['id', 'for', 'headers', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']);

const HEADING = /^h([1-6])$/;

const lower = (tag: string, down: number): string => tag.replace(HEADING, (_, level: string) => `h${Math.min(6, Number(level) + down)}`);

function joinedAttribute(tag: string, name: string, value: string, join: Join): string {
  if (NAMES_IDS.has(name)) return value.split(/\s+/).filter(Boolean).map(join.id).join(' ');
  if (name === 'href' && (tag === 'a' || tag === 'area')) return join.href(value);
  if (name === 'href' && tag === 'use' && value.startsWith('#')) return `#${join.id(value.slice(1))}`;
  return value.includes('url(#') ? value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${join.id(id)})`) : value;
}

/** `html` as a part. Unchanged pieces keep their bytes; folded parts are opened. */
export function joinedHtml(html: string, join: Join): string {
  let text = '';
  let at = 0;
  const replace = (start: number, end: number, by: string): void => {
    text += html.slice(at, start) + by;
    at = end;
  };
  const parser: Parser = new Parser(
    {
      onopentag(tag, attributes) {
        const joined = Object.entries(attributes).map(([name, value]) => [name, joinedAttribute(tag, name, value, join)] as const);
        if (tag === 'details' && attributes['open'] === undefined) joined.push(['open', '']);
        const name = lower(tag, join.down);
        if (name === tag && joined.every(([key, value]) => attributes[key] === value)) return;
        const end = parser.endIndex + 1;
        const written = joined.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('');
        replace(parser.startIndex, end, `<${name}${written}${html.slice(end - 2, end) === '/>' ? ' />' : '>'}`);
      },
      onclosetag(tag, implied) {
        const name = lower(tag, join.down);
        if (name !== tag && !implied) replace(parser.startIndex, parser.endIndex + 1, `</${name}>`);
      },
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return text + html.slice(at);
}

/** Links to missing places in `html` lead to the page that would have contained them. Places are `/path:place`. */
export function settledHtml(html: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  return html.replace(/\shref="#(\/[^"]*)"/g, (whole, place: string) => {
    const anchor = escapeHtml(decodeURI(place.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&#39;', "'")));
    return ids.has(anchor) ? whole : ` href="#${place.split(':')[0]}"`;
  });
}
