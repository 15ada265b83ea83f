// Reads the links of built pages in a separate thread while the next pages are rendered, then checks them all.
import { parentPort } from 'node:worker_threads';
import { checkBuiltLinks } from '../check/built-links.ts';
import { type BuiltPage, readBuiltPage } from '../check/built-page.ts';
import type { Finding } from '../check/finding.ts';

/** Pages that were read before, a rendered page (`file` is its path below the built site), or the request to check the site at `dist`. */
export type LinksMessage =
  | { pages: ReadonlyMap<string, BuiltPage> }
  | { file: string; html: string }
  | { dist: string; base: string; origin: string };

/** The result, and what was read of each page, by file. */
export interface LinksResult {
  findings: Finding[];
  pages: ReadonlyMap<string, BuiltPage>;
}

const pages = new Map<string, BuiltPage>();

parentPort?.on('message', (message: LinksMessage) => {
  if ('pages' in message) for (const [file, page] of message.pages) pages.set(file, page);
  else if ('html' in message) pages.set(message.file, readBuiltPage(message.html));
  else {
    const findings: Finding[] = checkBuiltLinks(message.dist, message.base, { origin: message.origin, pages });
    parentPort?.postMessage({ findings, pages } satisfies LinksResult);
  }
});
