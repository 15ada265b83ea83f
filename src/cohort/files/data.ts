// Everything that a cohort's pages show as JSON and CSV. Not recorded is absent, or an empty cell.
import { localizedText } from '../../site/localized-text.ts';
import type { Address } from '../../site/urls.ts';
import { type Cell, csv } from '../../worklog/csv.ts';
import { taskStates } from '../../worklog/task-states.ts';
import type { CohortFacts, TeamFacts } from '../facts.ts';
import { needText } from '../sentences.ts';

/** The version of cohort.json. It increases when a key is removed or changes its meaning. */
const SCHEMA = 1;

/** Counts by state, without keys that a site invents. */
const knownStates = (states: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries([...taskStates, 'unknown'].flatMap((state) => (Object.hasOwn(states, state) ? [[state, states[state] ?? 0]] : [])));

/** A team without the parts of its status that are shown in other forms. */
function teamData({ team, source, status, notes, cells, needs, ...rest }: TeamFacts): unknown {
  const { missedDays, remarks } = status ?? {};
  const tasks = status && { ...status.tasks, states: knownStates(status.tasks.states) };
  return { ...team, source, notes, weeks: cells, needs, ...rest, tasks, missedDays, remarks };
}

/** cohort.json. */
export function cohortJson({ cohort, built, teams, programme }: CohortFacts, { origin, base }: Address): string {
  const { mentors, groups, name, grace } = cohort;
  return `${JSON.stringify({ schema: SCHEMA, name, url: origin + base, built, grace, mentors, groups, teams: teams.map(teamData), programme })}\n`;
}

/** cohort.csv: a row for each team, a column for each week. */
export function cohortCsv({ cohort, teams }: CohortFacts): string {
  const [language = 'en'] = cohort.languages;
  const weeks = [...new Set(teams.flatMap(({ cells }) => cells.map(({ week }) => week)))].sort((a, b) => a - b);
  const header = ['team', 'name', 'site', 'mentor', 'group', 'data', 'read', 'health', 'points', 'of', 'activity', 'open remarks', 'needs'];
  const rows = teams.map(({ team, source, cells, health, score, activity, openRemarks, needs }): Cell[] => {
    const states = new Map(cells.map(({ week, state }) => [week, state]));
    return [
      team.id,
      localizedText(team.name, language),
      team.site,
      team.mentor,
      team.group,
      source.problem?.code ?? source.state,
      source.fetched,
      health?.state,
      score?.points,
      score?.of,
      activity,
      openRemarks?.count,
      needs.map((need) => needText(need, language)).join('; '),
      ...weeks.map((week) => states.get(week)),
    ];
  });
  return csv([...header, ...weeks.map((week) => `week ${week}`)], rows);
}
