// The facts of the mentor's desk, collected from a content root as the check reads it. The page, the terminal and status.json share them.
import { type ContentTree, factsLanguage, type PageFile, weeksOf } from '../check/content-tree.ts';
import { filedReviews } from '../check/filed-reviews.ts';
import { linkFacts } from '../check/link-facts.ts';
import { linkGaps } from '../check/link-gaps.ts';
import { weekSeals } from '../check/week-seal.ts';
import type { Day } from '../site/dates.ts';
import type { Site } from '../site/site.ts';
import type { DeskFacts } from '../worklog/review/desk.ts';
import { countWords, proseSections } from '../worklog/review/prose-words.ts';
import { writtenDays } from '../worklog/review/written-days.ts';
import { gitHistory } from './git-history.ts';
import type { Change } from './git-log.ts';

/** The content's facts for the desk. They can be sent to another thread, and stored in a file. */
export interface WrittenFacts extends Omit<DeskFacts, 'changed' | 'written'> {
  site: Site;
  /** The file of each week, below the content root. */
  files: ReadonlyMap<number, string>;
  /** Places that links name and that pages lack in another language: see `gapOf`. */
  gaps: ReadonlySet<string>;
  /** What the week editor looks links up in, as JSON; of a site that has the editor. */
  links?: string;
}

const counted = new WeakMap<PageFile, number>();

/** The number of words in a page's prose. `shiplog dev` counts the same page repeatedly, hence the cache. */
function wordsOf(page: PageFile): number {
  const words = counted.get(page) ?? countWords(page.source);
  counted.set(page, words);
  return words;
}

/** Facts of the content in `tree`, without drafts and without git dates. `undefined` if site.yaml cannot be used. */
export function writtenFacts(tree: ContentTree): WrittenFacts | undefined {
  const { site } = tree;
  if (!site) return undefined;
  const weeks = weeksOf(tree).filter(({ facts }) => facts.draft !== true);
  const language = factsLanguage(tree);
  const pages = tree.pages.filter(({ kind, facts }) => kind === 'page' && facts?.draft !== true);
  return {
    site,
    weeks: weeks.map(({ facts }) => facts),
    files: new Map(weeks.map(({ facts, path }) => [facts.week, path])),
    reviews: filedReviews(tree),
    seals: weekSeals(tree),
    gaps: linkGaps(tree),
    ...(site.features.write && { links: JSON.stringify(linkFacts(tree)) }),
    pages: pages.map((page) => ({
      path: page.page,
      language: page.language,
      words: wordsOf(page),
      ...(page.page === 'proposal' && { sections: proseSections(page.source) }),
    })),
    prose: new Map(
      weeks
        .filter((week) => week.language === language)
        .map((week) => [week.facts.week, { words: wordsOf(week), headings: week.body.headings.map(({ text }) => text) }]),
    ),
  };
}

/** The same with the days on which each week's file was added and last changed, which `changeOf` returns for a file below the content root. */
export function withHistory(
  written: WrittenFacts,
  changeOf: (file: string) => Pick<Change, 'day' | 'added'> | undefined,
): DeskFacts & { site: Site } {
  const { files, gaps: _gaps, links: _links, ...facts } = written;
  const days = (of: 'day' | 'added'): Map<number, Day> =>
    new Map(
      [...files].flatMap(([week, path]) => {
        const day = changeOf(path)?.[of];
        return day === undefined ? [] : [[week, day] as const];
      }),
    );
  return { ...facts, changed: days('day'), written: writtenDays(days('added')) };
}

/** Facts of the content in `tree`, without drafts. `undefined` if site.yaml cannot be used. */
export function deskFacts(tree: ContentTree): (DeskFacts & { site: Site }) | undefined {
  const written = writtenFacts(tree);
  if (!written) return undefined;
  const { changes } = gitHistory(tree.root);
  return withHistory(written, (file) => changes.get(file.normalize('NFC')));
}
