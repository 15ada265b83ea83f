// Reads the links of built pages in a thread of its own while the next pages are rendered, then judges them all.
import { parentPort } from 'node:worker_threads';
import { checkBuiltLinks } from '../check/built-links.ts';
import { type BuiltPage, readBuiltPage } from '../check/built-page.ts';
import type { Finding } from '../check/finding.ts';

/** A page that was rendered (`file` is its place below the built site), or the wish for a verdict on the site at `dist`. */
export type Told = { file: string; html: string } | { dist: string; base: string; origin: string };

const pages = new Map<string, BuiltPage>();

parentPort?.on('message', (told: Told) => {
  if ('html' in told) pages.set(told.file, readBuiltPage(told.html));
  else {
    const findings: Finding[] = checkBuiltLinks(told.dist, told.base, { origin: told.origin, pages });
    parentPort?.postMessage(findings);
  }
});
