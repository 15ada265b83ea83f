// Converts a site's worklog pages to typed weeks: reads each page, decides dates across the site, removes the template's content,
// then combines the languages of each week.
import type { SourcePage } from '../source-page.ts';
import { assembleWeek } from './assemble-week.ts';
import { besideWeeks } from './beside-weeks.ts';
import type { DraftWeek } from './draft-week.ts';
import type { ImportedWorklog, WeekOptions, WorklogPage } from './imported-week.ts';
import { Names } from './names.ts';
import { withoutOtherWork } from './other-work.ts';
import { readPage } from './read-page.ts';
import { reportWeights } from './report-weights.ts';
import { settleSite } from './settle-site.ts';
import { weekNumbers } from './week-number.ts';

export { outsideFences } from './fences.ts';
export { namesOnlyWeek } from './headings.ts';
export type { ImportedWeek, ImportedWorklog, WeekOptions, WorklogPage } from './imported-week.ts';
export { withoutTemplateNotices } from './notices.ts';

/**
 * Takes all worklog pages of a site at once, because dates are decided across all of them.
 * Links and HTML in texts stay as written; the caller resolves and cleans them.
 */
export function importWeeks(pages: readonly WorklogPage[], options: WeekOptions): ImportedWorklog {
  const leftover: SourcePage[] = [];
  const drafts: DraftWeek[] = [];
  const found = weekNumbers(pages.map(({ page }) => page));
  for (const page of pages) {
    const weeks = readPage(page, found.get(page.page));
    if (weeks) drafts.push(...weeks);
    else leftover.push(page.page);
  }
  const once = oncePerLanguage(drafts, leftover);
  reportWeights(once, found);
  const daysOf = settleSite(once, pages, options);
  const { weeks, apart } = withoutOtherWork(once, options.languages, daysOf);
  leftover.push(...[...apart].flatMap(({ page, among }) => (among ? [] : [page])));
  for (const page of new Set(drafts.flatMap(({ among, page: own }) => (among ? [own] : [])))) {
    const rest = besideWeeks(
      page,
      weeks.filter((week) => week.page === page),
    );
    if (rest) leftover.push(rest);
  }
  const names = new Names();
  const numbers = [...new Set(weeks.map(({ number }) => number))].sort((a, b) => a - b);
  const imported = numbers.map((number) =>
    assembleWeek(
      weeks.filter((week) => week.number === number),
      options,
      daysOf,
      names,
    ),
  );
  return { weeks: imported, leftover };
}

/** A separate page comes before a part of a page, and one with tasks before one without. */
const rank = ({ among, stacks }: DraftWeek): number => (stacks.every(({ tables }) => tables.length === 0) ? 2 : among ? 1 : 0);

/** Of two texts of one language for one week, the second stays on a page. */
function oncePerLanguage(drafts: readonly DraftWeek[], leftover: SourcePage[]): DraftWeek[] {
  const weeks = new Set<DraftWeek>();
  for (const draft of drafts.toSorted((a, b) => rank(a) - rank(b))) {
    const { number, page, report, among, stacks } = draft;
    const first = [...weeks].find((week) => week.number === number && week.page.language === page.language);
    if (!first) {
      weeks.add(draft);
      continue;
    }
    if (first.page === page) {
      first.stacks.push(...stacks);
      continue;
    }
    report({
      code: 'week-twice',
      severity: 'warning',
      line: among ? (stacks[0]?.line ?? 1) : 1,
      what: `week ${number} is also in ${first.page.file}`,
      done: 'kept as a page',
    });
    if (!among) leftover.push(page);
  }
  return drafts.filter((draft) => weeks.has(draft));
}
