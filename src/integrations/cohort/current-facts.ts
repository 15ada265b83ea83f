// The facts of a cohort now, for a build and for commands.
import type { Cohort } from '../../cohort/cohort.ts';
import { cohortFacts } from '../../cohort/cohort-facts.ts';
import type { CohortFacts } from '../../cohort/facts.ts';
import { fetchSites } from './fetch-sites.ts';
import { storedRead, storeRead } from './stored-read.ts';

/** Fetches the statuses of all teams. They are remembered in the folder `cache`. */
export async function currentFacts(cohort: Cohort, cache: string, now: Date = new Date()): Promise<CohortFacts> {
  const fetched = await fetchSites(cohort, cache);
  storeRead(cohort, fetched, cache);
  return cohortFacts(cohort, fetched, now.toISOString());
}

/** The same from what was read last; `undefined` if nothing was. */
export function storedFacts(cohort: Cohort, cache: string, now: Date = new Date()): CohortFacts | undefined {
  const fetched = storedRead(cohort, cache);
  return fetched && cohortFacts(cohort, fetched, now.toISOString());
}
