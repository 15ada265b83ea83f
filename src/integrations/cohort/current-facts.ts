// The facts of a cohort now, for a build and for commands.
import type { Cohort } from '../../cohort/cohort.ts';
import { cohortFacts } from '../../cohort/cohort-facts.ts';
import type { CohortFacts } from '../../cohort/facts.ts';
import { fetchSites } from './fetch-sites.ts';

/** Fetches the statuses of all teams. They are remembered in the folder `cache`. */
export async function currentFacts(cohort: Cohort, cache: string, now: Date = new Date()): Promise<CohortFacts> {
  return cohortFacts(cohort, await fetchSites(cohort, cache), now.toISOString());
}
