// A site's worklog pages become typed weeks.
import type { ImportedWorklog, WeekOptions, WorklogPage } from './imported-week.ts';

export type { Accounted, ImportedWeek, ImportedWorklog, Prose, WeekOptions, WorklogPage } from './imported-week.ts';

/**
 * All worklog pages of a site at once, since dates are decided over the whole of it.
 * Links and HTML in words and prose stay as written; the caller resolves and cleans them.
 */
export function importWeeks(pages: readonly WorklogPage[], _options: WeekOptions): ImportedWorklog {
  return { weeks: [], leftover: pages.map(({ page }) => page) };
}
