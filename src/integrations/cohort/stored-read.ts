// What the last build read of the teams' sites: a digest of the same run uses it and requests no site again.
import { keyOf } from '../../cache/key.ts';
import { fromJson, Store } from '../../cache/store.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { Fetched } from '../../cohort/team-facts.ts';

type Sites = Pick<Cohort, 'teams'>;

/** Of these sites: several cohorts may be built in one folder. */
const keyFor = ({ teams }: Sites): string => `last-${keyOf(teams.map(({ site }) => site).join(' '))}`;

/** Stores what was read, by site: the id of a team may change. */
export function storeRead(sites: Sites, fetched: ReadonlyMap<string, Fetched>, cache: string): void {
  const bySite = Object.fromEntries(sites.teams.map(({ id, site }) => [site, fetched.get(id)]));
  new Store(cache, '.json').keep(keyFor(sites), JSON.stringify(bySite));
}

/** What was stored, by id of the team; `undefined` if nothing was. */
export function storedRead(sites: Sites, cache: string): Map<string, Fetched> | undefined {
  const bySite = new Store(cache, '.json').read(keyFor(sites), fromJson<Record<string, Fetched | undefined>>);
  if (!bySite) return undefined;
  return new Map(
    sites.teams.flatMap(({ id, site }) => {
      const found = bySite[site];
      return found ? [[id, found] as const] : [];
    }),
  );
}
