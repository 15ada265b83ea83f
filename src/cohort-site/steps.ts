// What one person does next, over many teams: the most urgent kind first, then what has waited longest.
import { actors, type Need, needKinds, type TeamFacts } from '../cohort/facts.ts';

export interface Step {
  of: TeamFacts;
  need: Need;
}

/** The steps of the mentor or of the teams. */
export function stepsOf(teams: readonly TeamFacts[], actor: 'mentor' | 'team'): Step[] {
  const steps = teams.flatMap((of) => of.needs.flatMap((need) => (actors[need.kind] === actor ? [{ of, need }] : [])));
  const rank = ({ need }: Step): string => `${String(needKinds.indexOf(need.kind)).padStart(2, '0')} ${need.since ?? '9999'}`;
  return steps.sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}
