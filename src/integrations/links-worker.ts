// Reads the links of built pages in a separate thread while the next pages are rendered, then checks them all. What it read stays here and
// in a file: as messages it would be in memory twice, and a build after an edit would wait for it.
import { readFileSync, rmSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { keepIfPossible, replaceFile } from '../cache/store.ts';
import { checkBuiltLinks } from '../check/built-links.ts';
import { type BuiltPage, readBuiltPage } from '../check/built-page.ts';
import type { Finding } from '../check/finding.ts';

/**
 * The file with what was read of the last build's pages; a rendered page (`file` is its path below the built site); or the request to
 * check the site at `dist`, and to write what was read into the file `keep`. Of the last build's pages only `files` are still there.
 */
export type LinksMessage =
  | { known: string }
  | { file: string; html: string }
  | { dist: string; base: string; origin: string; keep: string | undefined; files?: ReadonlySet<string> };

/** `isKept` is false if the file could not be written. */
export interface LinksResult {
  findings: Finding[];
  isKept: boolean;
}

const pages = new Map<string, BuiltPage>();

/** Pages that are in no file, or in a broken one, are read from the built site again. */
function readKnown(file: string): ReadonlyMap<string, BuiltPage> {
  try {
    return deserialize(readFileSync(file)) as ReadonlyMap<string, BuiltPage>;
  } catch {
    return new Map();
  }
}

function keepPages(file: string): boolean {
  const isKept = keepIfPossible(() => replaceFile(file, serialize(pages)));
  // What is in it is no longer what the pages say.
  if (!isKept) rmSync(file, { force: true });
  return isKept;
}

parentPort?.on('message', (message: LinksMessage) => {
  if ('known' in message) {
    for (const [file, page] of readKnown(message.known)) pages.set(file, page);
  } else if ('html' in message) pages.set(message.file, readBuiltPage(message.html));
  else {
    const { dist, base, origin, keep, files } = message;
    if (files) for (const file of [...pages.keys()]) if (!files.has(file)) pages.delete(file);
    const findings: Finding[] = checkBuiltLinks(dist, base, { origin, pages });
    const isKept = keep !== undefined && keepPages(keep);
    parentPort?.postMessage({ findings, isKept } satisfies LinksResult);
  }
});
