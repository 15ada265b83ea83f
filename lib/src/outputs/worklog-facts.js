// The typed facts of all weeks for other programs: one JSON document per language, with absolute links.
import { localizedText } from '../site/localized-text.js';
import { weekSpan } from '../worklog/span.js';
import { taskRows } from '../worklog/task-rows.js';
import { absoluteHref, pageUrl } from './absolute-links.js';
/** Resolves the evidence links of each week, relative to the file with its facts. */
const linkOf = (weeks) => {
    const pages = new Map(weeks.map(({ facts, evidenceFrom }) => [facts.week, evidenceFrom]));
    return (href, week) => {
        const page = pages.get(week);
        return (page && absoluteHref(href, page)) ?? href;
    };
};
/** One row per task of all weeks, for worklog.csv. */
export const worklogRows = ({ programme }, weeks) => taskRows(weeks.map(({ facts }) => facts), { programme, link: linkOf(weeks) });
/** The document of worklog.json. Unknown values are absent. */
export function worklogFacts(site, language, weeks) {
    const rows = new Map(weeks.map(({ facts }) => [facts.week, []]));
    for (const row of worklogRows(site, weeks))
        rows.get(row.week)?.push(row);
    return {
        name: localizedText(site.name, language),
        language,
        ...(site.programme ? { programme: { ...site.programme, name: localizedText(site.programme.name, language) } } : {}),
        people: site.people.map((person) => ({ ...person, name: localizedText(person.name, language) })),
        milestones: site.milestones.map((milestone) => ({ ...milestone, name: localizedText(milestone.name, language) })),
        weeks: weeks.map(({ facts, origin, changed, tasks }) => {
            const { draft: _draft, tasks: _tasks, ...known } = facts;
            const details = new Map(tasks.map(({ id, detail }) => [id, detail]));
            const period = weekSpan(facts, site.programme);
            return {
                ...known,
                ...(period ? { period } : {}),
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
