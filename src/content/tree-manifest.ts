// The manifest of a content root as the check reads it: of every file, in whichever language.
import { createHash } from 'node:crypto';
import { type ContentTree, weeksOf } from '../check/content-tree.ts';
import { filedReviews } from '../check/filed-reviews.ts';
import { manifestOf } from '../worklog/review/digests.ts';
import type { Manifest } from '../worklog/review/manifest.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Content path of a file without its extension: `en/worklog/week-08`. A page that becomes .mdx is the same page. */
const pathOf = (path: string): string => path.replace(/\.mdx?$/, '');

/** Weeks of the default language, all other pages and translations, and reviews. Files that cannot be read are left out. */
export function treeManifest(tree: ContentTree): Manifest {
  const weeks = weeksOf(tree);
  const isWeek = new Set<unknown>(weeks);
  return manifestOf(
    {
      weeks: weeks.map(({ path, facts, source }) => ({ path: pathOf(path), week: facts, body: source })),
      pages: tree.pages
        .filter((page) => page.facts && !isWeek.has(page))
        .map(({ path, facts, source }) => ({ path: pathOf(path), title: facts?.title ?? '', body: source })),
      reviews: filedReviews(tree),
    },
    sha256,
  );
}
