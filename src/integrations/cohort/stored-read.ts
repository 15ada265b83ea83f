// What the last build read of the teams' sites: a digest of the same run uses it and requests no site again.
import { fromJson, Store } from '../../cache/store.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { Fetched } from '../../cohort/team-facts.ts';

const KEY = 'last-read';

type Sites = Pick<Cohort, 'teams'>;

/** Stores what was read, by site: the id of a team may change. */
export function storeRead({ teams }: Sites, fetched: ReadonlyMap<string, Fetched>, cache: string): void {
  const bySite = Object.fromEntries(teams.map(({ id, site }) => [site, fetched.get(id)]));
  new Store(cache, '.json').keep(KEY, JSON.stringify(bySite));
}

/** What was stored, by id of the team; `undefined` if nothing was. */
export function storedRead({ teams }: Sites, cache: string): Map<string, Fetched> | undefined {
  const bySite = new Store(cache, '.json').read(KEY, fromJson<Record<string, Fetched | undefined>>);
  if (!bySite) return undefined;
  return new Map(
    teams.flatMap(({ id, site }) => {
      const found = bySite[site];
      return found ? [[id, found] as const] : [];
    }),
  );
}
