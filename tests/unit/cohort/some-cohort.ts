// A cohort for tests: short to write by hand.
import { type Cohort, cohortSchema } from '../../../src/cohort/cohort.ts';
import { cohortFacts } from '../../../src/cohort/cohort-facts.ts';
import type { CohortFacts, TeamFacts } from '../../../src/cohort/facts.ts';
import type { Fetched } from '../../../src/cohort/team-facts.ts';
import type { Status } from '../../../src/worklog/review/status-schema.ts';

export const rubric = {
  parts: [
    {
      id: 'worklog',
      name: 'Worklog',
      weight: 60,
      criteria: [
        { id: 'evidence', name: 'Evidence', weight: 2 },
        { id: 'plan', name: 'Plan', weight: 1 },
      ],
    },
    { id: 'talk', name: 'Talk', weight: 40 },
  ],
};

export const cohort = (teams: readonly string[], more: object = {}): Cohort =>
  cohortSchema.parse({
    name: 'Autumn',
    programme: { name: 'Autumn', starts: '2026-09-07', ends: '2026-12-04', weeks: 13 },
    mentors: [{ id: 'lan', name: 'Lan' }],
    teams: teams.map((id) => ({ id, name: `Team ${id}`, site: `https://${id}.example/report/`, mentor: 'lan' })),
    ...more,
  });

export const fresh = (status: Status): Fetched => ({ source: { state: 'fresh', fetched: '2026-10-07T08:00:00.000Z' }, status });

/** The facts of teams with these statuses on a Wednesday: week 4 was due two days before. */
export const factsOf = (
  statuses: Readonly<Record<string, Fetched | Status>>,
  more: object = {},
  built = '2026-10-07T09:30:00.000Z',
): CohortFacts =>
  cohortFacts(
    cohort(Object.keys(statuses), more),
    new Map(Object.entries(statuses).map(([id, one]) => [id, 'source' in one ? one : fresh(one)])),
    built,
  );

export const teamOf = (facts: CohortFacts, id: string): TeamFacts => {
  const found = facts.teams.find(({ team }) => team.id === id);
  if (!found) throw new Error(`no team ${id}`);
  return found;
};

export const statesOf = (facts: CohortFacts, id: string): string[] => teamOf(facts, id).cells.map(({ state }) => state);
