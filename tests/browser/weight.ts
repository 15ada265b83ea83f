// What a page weighs before a click, as a static host sends it compressed. The byte budgets and bench:weight read it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

export type Part = 'html' | 'css' | 'js' | 'fonts';

/** Bytes of one part of a page; fonts are compressed already, so all three are equal. */
export interface Bytes {
  raw: number;
  gzip: number;
  brotli: number;
  files: number;
}

export type Weight = Record<Part, Bytes>;

const sumOf = (parts: readonly Buffer[], size: (part: Buffer) => number): number => parts.reduce((sum, part) => sum + size(part), 0);

/** `brotli` is computed when it is read: it takes most of the time, and the budgets do not need it. */
const bytesOf = (parts: readonly Buffer[]): Bytes => ({
  raw: sumOf(parts, ({ length }) => length),
  gzip: sumOf(parts, (part) => gzipSync(part, { level: 9 }).length),
  get brotli() {
    return sumOf(parts, (part) => brotliCompressSync(part).length);
  },
  files: parts.length,
});

/** The files of the site that a page's HTML loads automatically: style sheets, scripts with what they import, preloaded fonts. */
function loaded(html: string): { css: string[]; js: string[]; fonts: string[] } {
  const found = { css: new Set<string>(), js: new Set<string>(), fonts: new Set<string>() };
  const parser = new Parser({
    onopentag(tag, { rel = '', href = '', src = '', as = '' }) {
      if (tag === 'link' && rel === 'stylesheet') found.css.add(href);
      if (tag === 'link' && rel === 'modulepreload') found.js.add(href);
      if (tag === 'link' && rel === 'preload' && as === 'font') found.fonts.add(href);
      if (tag === 'script' && src) found.js.add(src);
    },
  });
  parser.end(html);
  return { css: [...found.css], js: [...found.js], fonts: [...found.fonts] };
}

/** Every script that starts with these ones: their static imports too, which the browser fetches at once. */
function withImports(scripts: readonly string[], read: (url: string) => Buffer): Map<string, Buffer> {
  const all = new Map<string, Buffer>();
  const queue = [...scripts];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (all.has(url)) continue;
    const content = read(url);
    all.set(url, content);
    for (const [, from = ''] of content.toString('utf8').matchAll(/(?:^|[;}\s])(?:import|export)[^'"()]*?["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      queue.push(new URL(from, new URL(url, 'http://site')).pathname);
    }
  }
  return all;
}

/** The weight of the page at `path` (below the base) of a site built into `root`. */
export function weigh(root: string, base: string, path: string): Weight {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  const html = readFileSync(resolve(root, file));
  const read = (url: string): Buffer =>
    readFileSync(resolve(root, decodeURIComponent(new URL(url, 'http://site').pathname).slice(base.length)));
  const { css, js, fonts } = loaded(html.toString('utf8'));
  const compressed = fonts.map(read);
  const size = sumOf(compressed, ({ length }) => length);
  return {
    html: bytesOf([html]),
    css: bytesOf(css.map(read)),
    js: bytesOf([...withImports(js, read).values()]),
    fonts: { raw: size, gzip: size, brotli: size, files: fonts.length },
  };
}
