// The typed facts of all weeks for other programs: one JSON document per language, with absolute links.

import { localizedText } from '../site/localized-text.ts';
import type { Site } from '../site/site.ts';
import { weekSpan } from '../worklog/span.ts';
import { type TaskRow, taskRows } from '../worklog/task-rows.ts';
import { absoluteHref, type Origin, pageUrl } from './absolute-links.ts';
import type { FeedWeek } from './feed.ts';

/** Resolves the evidence links of each week, relative to the file with its facts. */
const linkOf = (weeks: readonly FeedWeek[]): ((href: string, week: number) => string) => {
  const pages = new Map<number, Origin>(weeks.map(({ facts, evidenceFrom }) => [facts.week, evidenceFrom]));
  return (href, week) => {
    const page = pages.get(week);
    return (page && absoluteHref(href, page)) ?? href;
  };
};

/** One row per task of all weeks, for worklog.csv. */
export const worklogRows = ({ programme }: Pick<Site, 'programme'>, weeks: readonly FeedWeek[]): TaskRow[] =>
  taskRows(
    weeks.map(({ facts }) => facts),
    { programme, link: linkOf(weeks) },
  );

/** The document of worklog.json. Unknown values are absent. */
export function worklogFacts(site: Site, language: string, weeks: readonly FeedWeek[]): object {
  const rows = new Map<number, TaskRow[]>(weeks.map(({ facts }) => [facts.week, []]));
  for (const row of worklogRows(site, weeks)) rows.get(row.week)?.push(row);
  return {
    name: localizedText(site.name, language),
    language,
    ...(site.programme ? { programme: { ...site.programme, name: localizedText(site.programme.name, language) } } : {}),
    people: site.people.map((person) => ({ ...person, name: localizedText(person.name, language) })),
    milestones: site.milestones.map((milestone) => ({ ...milestone, name: localizedText(milestone.name, language) })),
    weeks: weeks.map(({ facts, origin, changed, tasks }) => {
      const { week, title, summary, objectives, blockers, next } = facts;
      const details = new Map(tasks.map(({ id, detail }) => [id, detail]));
      const period = weekSpan(facts, site.programme);
      return {
        // In the order of the guide: the schema's parser puts lists last.
        week,
        title,
        ...(period ? { period } : {}),
        summary,
        objectives,
        blockers,
        next,
        url: pageUrl(origin.address, origin.path, language, site.languages),
        ...(changed ? { changed } : {}),
        tasks: (rows.get(facts.week) ?? []).map(({ week: _week, period_starts: _starts, period_ends: _ends, ...row }) => {
          const detail = details.get(row.id) ?? [];
          return detail.length > 0 ? { ...row, detail } : row;
        }),
      };
    }),
  };
}
