// The made-up cohort that browser tests look at shows the same whatever day they run on.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { cohortSchema } from '../../../src/cohort/cohort.ts';
import { cohortFacts } from '../../../src/cohort/cohort-facts.ts';
import type { CohortFacts } from '../../../src/cohort/facts.ts';
import { addDays, type Day } from '../../../src/site/dates.ts';
import { cohortYaml } from '../../stand-ins/cohort-content.ts';
import { madeTeams } from '../../stand-ins/cohort-teams.ts';

const builtOn = (today: Day) => {
  const made = madeTeams(40, today);
  const cohort = cohortSchema.parse(parse(cohortYaml(made, today, ({ id }) => `https://${id}.example/`)));
  const source = { state: 'fresh' as const, fetched: `${today}T08:00:00Z` };
  const fetched = new Map(made.flatMap(({ id, status }) => (status ? [[id, { source, status }] as const] : [])));
  return cohortFacts(cohort, fetched, `${today}T09:00:00Z`);
};
const statesOf = ({ teams }: CohortFacts) => teams.map(({ cells }) => cells.map(({ state }) => state).join(' '));

const days = Array.from({ length: 7 }, (_, index) => addDays('2026-11-28', index));

test.each(days)('on %s each team has the states of any other day, and one week is written by some and not due yet for others', (today) => {
  const built = builtOn(today);
  expect(statesOf(built)).toEqual(statesOf(builtOn('2024-02-28')));
  const begunEarly = built.programme.weeks.filter(({ isDue, onTime }) => !isDue && onTime > 0 && onTime < built.teams.length);
  expect(begunEarly).toHaveLength(1);
});
