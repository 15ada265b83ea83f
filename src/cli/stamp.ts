// `shiplog stamp`: confirms that translations match the current text of their originals.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ContentTree, originals, type PageFile, translated } from '../check/content-tree.ts';
import { onDisk } from '../check/on-disk.ts';
import { pageStamp, stampIn } from '../check/page-stamp.ts';
import { readContent } from '../check/read-content.ts';
import { reasonOf } from '../check/read-text.ts';
import { withStamp } from '../check/stamp-text.ts';
import { contentRoot } from '../content/content-root.ts';
import { plural } from '../i18n/plural.ts';
import { hasProse } from '../worklog/has-words.ts';
import { finish, helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import { contentPath } from './paths.ts';

const usage = 'npx shiplog stamp [files…] [--all] [--content folder]';

const options = {
  all: { type: 'boolean', about: 'renew the stamps of all translations' },
} as const;

/** A translation and the stamp it should have. */
export interface Due {
  page: PageFile;
  stamp: string;
  /** True if it has another one: its text may be older than its original. */
  stale: boolean;
}

/** Translations whose stamp is missing or differs from their original's. */
export function dueStamps(tree: ContentTree): Due[] {
  return translated(tree).flatMap(({ page, original }) => {
    const stamp = original && pageStamp(original);
    const carried = stampIn(page);
    return stamp === undefined || page.facts === undefined || carried === stamp ? [] : [{ page, stamp, stale: carried !== undefined }];
  });
}

/** The pages that `names` mean: paths from `cwd`, or below the content root. An original means all its translations. */
export function named(tree: ContentTree, names: readonly string[], cwd: string): ReadonlySet<PageFile> | Refusal {
  const chosen = new Set<PageFile>();
  for (const name of names) {
    const below = contentPath(tree.root, resolve(cwd, name));
    const page = tree.pages.find(({ path }) => path === below || path === name.normalize('NFC'));
    if (!page) return { what: `"${name}" is not a page of the content`, fix: 'name a file such as content/vi/worklog/week-08.md' };
    if (originals(tree).get(page.page) === page) for (const one of tree.pages) if (one.page === page.page) chosen.add(one);
    chosen.add(page);
  }
  return chosen;
}

/** True for a file without text yet, such as one that `shiplog new` has just created. */
function isEmpty(page: PageFile): boolean {
  if (hasProse(page.source)) return false;
  const { week: _week, stamp: _stamp, draft: _draft, ...words } = (page.facts ?? {}) as Record<string, unknown>;
  return Object.keys(words).length === 0;
}

function write(root: string, { page, stamp }: Due): Refusal | undefined {
  const place = join(root, onDisk(root, page.path));
  if (isEmpty(page)) return { what: `${page.shown} is still empty`, fix: 'translate it, then stamp it' };
  try {
    const text = withStamp(readFileSync(place, 'utf8'), stamp);
    if (text === undefined)
      return {
        what: `the front matter of ${page.shown} is not written as lines of keys`,
        fix: 'write each key on its own line, between lines of ---',
      };
    writeFileSync(place, text);
    return undefined;
  } catch (thrown) {
    return { what: `${page.shown} cannot be written: ${reasonOf(thrown)}`, fix: 'fix its permissions' };
  }
}

/**
 * Stamps the named files; with `--all` every translation; else those without a stamp. A stale stamp is never
 * renewed unless requested: it means that the text needs a review.
 */
export function runStamp(words: readonly string[], root: string, cwd: string = process.cwd()): Outcome {
  const refuse = (refusal: Refusal): Outcome => ({ out: refusalText(refusal), code: 1 });
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return refuse(read);
  const tree = readContent(root, cwd);
  if (!tree.site) return refuse(tree.findings[0] ?? { what: 'site.yaml cannot be used', fix: 'run npx shiplog check for details' });
  const chosen = read.positionals.length > 0 ? named(tree, read.positionals, cwd) : undefined;
  if (chosen && isRefusal(chosen)) return refuse(chosen);
  const due = dueStamps(tree);
  const now = due.filter(({ page, stale }) => (chosen ? chosen.has(page) : read.values.all || !stale));
  const left = chosen ? [] : due.filter((one) => !now.includes(one));
  const refused = now.flatMap((one) => write(tree.root, one) ?? []);
  const stamped = now.length - refused.length;
  const lines = [
    stamped === 0 ? 'Nothing to stamp.' : `Stamped ${plural(stamped, 'translation')}.`,
    ...left.map(
      ({ page }) => `Skipped: ${page.shown} is older than its original. Once it is up to date, run: npx shiplog stamp ${page.shown}`,
    ),
  ];
  return refused.length > 0 ? { out: refused.map(refusalText).join(''), code: 1 } : { out: `${lines.join('\n')}\n`, code: 0 };
}

export function main(words: readonly string[]): void {
  if (!helped(words, usage, options)) finish(runStamp(words, contentRoot()));
}
