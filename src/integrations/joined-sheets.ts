// Joins the style sheets of a page's parts: up to fourteen requests delay a phone's first paint, and together they compress better.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/** The joined sheets of a build. The first sheet of a page stays separate, because every page shares it. */
export class JoinedSheets {
  readonly #joined = new Map<string, readonly string[]>();

  /** The page with one link for all its sheets but the first, in the same order. `write` creates the file that it names. */
  join(html: string): string {
    const head = html.slice(0, html.indexOf('</head>'));
    const [, second, ...more] = [...head.matchAll(LINK)].map(([, href = '']) => href);
    if (second === undefined || more.length === 0) return html;
    const sheets = [second, ...more];
    const hash = createHash('sha256').update(sheets.join('\n')).digest('base64url').slice(0, 8);
    const file = posix.join(posix.dirname(second), `parts.${hash}.css`);
    this.#joined.set(file, sheets);
    const link = (href: string): string => `<link rel="stylesheet" href="${href}">`;
    const shorter = head.replace(link(second), link(file)).replace(LINK, (whole, href) => (more.includes(href) ? '' : whole));
    return shorter + html.slice(head.length);
  }

  /** Writes the joined files into the built site. `base` is the site's base path, with a slash at its end. */
  write(outDir: URL, base: string): void {
    const at = (href: string): URL => new URL(href.slice(base.length), outDir);
    for (const [file, sheets] of this.#joined) writeFileSync(at(file), sheets.map((sheet) => readFileSync(at(sheet), 'utf8')).join('\n'));
  }
}
