// A cohort as its pages show it: every team, the most urgent first, and the figures of all.
import type { Cohort } from './cohort.ts';
import type { CohortFacts } from './facts.ts';
import { programmeFacts } from './programme-facts.ts';
import { type Fetched, teamFacts } from './team-facts.ts';
import { byUrgency } from './team-needs.ts';

/** `built` is the time at which the sites were read, as an ISO text: its day in UTC is today. `fetched` is by id of the team. */
export function cohortFacts(cohort: Cohort, fetched: ReadonlyMap<string, Fetched>, built: string): CohortFacts {
  const today = built.slice(0, 10);
  const teams = cohort.teams
    .map((team) => teamFacts(cohort, team, fetched.get(team.id) ?? { source: { state: 'none' } }, today))
    .sort(byUrgency);
  return { cohort, today, built, teams, programme: programmeFacts(cohort, teams, today) };
}
