// Addresses that the tool writes itself: content at one of them would replace it, or be lost.

/** Folders at the top of a language. */
const FOLDERS = new Set(['404', '_astro', 'architecture', 'og', 'pagefind', 'people', 'report', 'review', 'sandbox', 'search', 'write']);

/** Files at the top of a language. */
const FILES = new Set([
  '404.html',
  'favicon.svg',
  'feed.xml',
  'llms.txt',
  'manifest.json',
  'review-form.json',
  'reviews.xml',
  'robots.txt',
  'search.json',
  'sitemap.xml',
  'status.json',
  'worklog.csv',
  'worklog.json',
  'write-links.json',
  'write-offline.css',
  'write-worker.js',
  'write.json',
]);

/** The files of a page, in its own folder. */
const OF_A_PAGE = new Set(['index.html', 'index.md']);

/** One spelling for all that a disk or a reader may treat as the same. */
export const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/**
 * The name in `path` that the tool reserves; `undefined` if there is none. `path` starts at the top of a language's tree, without
 * slashes at its ends. A page (`isPage`) may not have the name of any of the tool's files, at any depth.
 */
export function reservedIn(path: string, languages: readonly string[], isPage: boolean): string | undefined {
  const names = folded(path).split('/');
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (FOLDERS.has(first) || languages.some((language) => folded(language) === first)) return first;
  if (OF_A_PAGE.has(last)) return last;
  return FILES.has(last) && (isPage || names.length === 1) ? last : undefined;
}
