// The facts of the mentor's desk, gathered from a content root as the check reads it. The page, the terminal and status.json share them.
import { type ContentTree, factsLanguage, weeksOf } from '../check/content-tree.ts';
import { filedReviews } from '../check/filed-reviews.ts';
import { weekSeals } from '../check/week-seal.ts';
import type { Site } from '../site/site.ts';
import type { DeskFacts } from '../worklog/review/desk.ts';
import { countWords } from '../worklog/review/readiness.ts';
import { gitHistory } from './git-history.ts';

/** Facts of the content in `tree`, drafts left out. `undefined` when site.yaml cannot be used. */
export function deskFacts(tree: ContentTree): (DeskFacts & { site: Site }) | undefined {
  const { site } = tree;
  if (!site) return undefined;
  const weeks = weeksOf(tree).filter(({ facts }) => facts.draft !== true);
  const { changes } = gitHistory(tree.root);
  const language = factsLanguage(tree);
  const pages = tree.pages.filter(({ kind, facts }) => kind === 'page' && facts?.draft !== true);
  return {
    site,
    weeks: weeks.map(({ facts }) => facts),
    reviews: filedReviews(tree),
    seals: weekSeals(tree),
    changed: new Map(
      weeks.flatMap(({ facts, path }) => {
        const change = changes.get(path.normalize('NFC'));
        return change ? [[facts.week, change.day] as const] : [];
      }),
    ),
    pages: pages.map((page) => ({ path: page.page, language: page.language, words: countWords(page.source) })),
    prose: new Map(
      weeks
        .filter((week) => week.language === language)
        .map(({ facts, source, body }) => [facts.week, { words: countWords(source), headings: body.headings.map(({ text }) => text) }]),
    ),
  };
}
