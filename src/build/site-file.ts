// Reads site.yaml for astro.config.mjs, which needs its languages, address and redirects before anything else is loaded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { type Site, siteSchema } from '../site/site.ts';
import { BuildStop } from './build-stop.ts';

/** One line for the author: `site.yaml:12: programme.starts: write a day as YYYY-MM-DD`. */
const line = (number: number | undefined, text: string): string => `site.yaml${number === undefined ? '' : `:${number}`}: ${text}`;

/** Reads the text of a site.yaml, or says what is wrong with it, one line a mistake. */
export function parseSite(text: string): { site: Site } | { mistakes: string[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return { mistakes: document.errors.map((error) => line(error.linePos?.[0].line, error.message.split('\n')[0] ?? error.message)) };
  }
  if (!isMap(document.contents)) return { mistakes: [line(1, 'holds no keys: write at least name: and description:')] };
  const read = siteSchema.safeParse(document.toJS());
  if (read.success) return { site: read.data };
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] | null } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  return { mistakes: read.error.issues.map(({ path, message }) => line(lineOf(path), `${path.map(String).join('.')}: ${message}`)) };
}

/**
 * The site's facts. `root` is the content root.
 * Throws a `BuildStop` that names every mistake with its line, or the missing file.
 */
export function readSite(root: string): Site {
  const file = join(root, 'site.yaml');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new BuildStop(`There is no ${file}. Point SHIPLOG_CONTENT at a content root, or start one with: npm run init -- <folder>`);
  }
  const read = parseSite(text);
  if ('site' in read) return read.site;
  throw new BuildStop(`${file} cannot be used:\n${read.mistakes.map((mistake) => `  ${mistake}`).join('\n')}`);
}
