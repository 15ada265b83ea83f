// Reads the links of built pages in a thread of its own while the next pages are rendered, then judges them all.
import { parentPort } from 'node:worker_threads';
import { checkBuiltLinks } from '../check/built-links.ts';
import { type BuiltPage, readBuiltPage } from '../check/built-page.ts';
import type { Finding } from '../check/finding.ts';

/** A page that was rendered (`file` is its place below the built site), or the wish for a verdict on the site at `dist`. */
export type LinksMessage = { file: string; html: string } | { dist: string; base: string; origin: string };

const pages = new Map<string, BuiltPage>();

parentPort?.on('message', (message: LinksMessage) => {
  if ('html' in message) pages.set(message.file, readBuiltPage(message.html));
  else {
    const findings: Finding[] = checkBuiltLinks(message.dist, message.base, { origin: message.origin, pages });
    parentPort?.postMessage(findings);
  }
});
