// What one person does next, over many teams: the most urgent kind first, then what has waited longest.
import { actors, type Need, type TeamFacts } from '../cohort/facts.ts';
import { byNeed } from '../cohort/team-needs.ts';

export interface Step {
  of: TeamFacts;
  need: Need;
}

/** The steps of the mentor or of the teams. Equal ones stay in the order of `teams`, so the mentor's first is that of the most urgent team. */
export function stepsOf(teams: readonly TeamFacts[], actor: 'mentor' | 'team'): Step[] {
  const steps = teams.flatMap((of) => of.needs.flatMap((need) => (actors[need.kind] === actor ? [{ of, need }] : [])));
  return steps.sort((one, other) => byNeed(one.need, other.need));
}
