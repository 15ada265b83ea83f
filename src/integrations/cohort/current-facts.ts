// The facts of a cohort now, for a build and for commands.
import type { Cohort } from '../../cohort/cohort.ts';
import { cohortFacts } from '../../cohort/cohort-facts.ts';
import type { CohortFacts } from '../../cohort/facts.ts';
import { fetchSites } from './fetch-sites.ts';
import { storedRead, storeRead } from './stored-read.ts';

/** Fetches the statuses of all teams. They are remembered in the folder `cache`. */
export async function currentFacts(cohort: Cohort, cache: string, now: Date = new Date()): Promise<CohortFacts> {
  const read = { at: now.toISOString(), sites: await fetchSites(cohort, cache) };
  storeRead(cohort, read, cache);
  return cohortFacts(cohort, read.sites, read.at);
}

/** The same as they were when the sites were last read; `undefined` if they were not. */
export function storedFacts(cohort: Cohort, cache: string): CohortFacts | undefined {
  const read = storedRead(cohort, cache);
  return read && cohortFacts(cohort, read.sites, read.at);
}
