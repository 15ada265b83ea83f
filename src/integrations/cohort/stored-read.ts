// What was read last of the teams' sites, by a build, dev or a digest: a digest uses it and requests no site again.
import { keyOf } from '../../cache/key.ts';
import { fromJson, Store } from '../../cache/store.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { Fetched } from '../../cohort/team-facts.ts';

type Sites = Pick<Cohort, 'teams'>;

export interface Read {
  /** When the sites were read, as an ISO time. */
  at: string;
  /** By id of the team. */
  sites: ReadonlyMap<string, Fetched>;
}

interface Stored {
  at: string;
  /** By site: the id of a team may change. */
  sites: Record<string, Fetched | undefined>;
}

/** Of these sites: several cohorts may be built in one folder. */
const keyFor = ({ teams }: Sites): string => `read-${keyOf(teams.map(({ site }) => site).join(' '))}`;

/** Stores what was read. */
export function storeRead({ teams }: Sites, { at, sites }: Read, cache: string): void {
  const stored: Stored = { at, sites: Object.fromEntries(teams.map(({ id, site }) => [site, sites.get(id)])) };
  new Store(cache, '.json').keep(keyFor({ teams }), JSON.stringify(stored));
}

/** What was stored; `undefined` if nothing was. */
export function storedRead({ teams }: Sites, cache: string): Read | undefined {
  const stored = new Store(cache, '.json').read(keyFor({ teams }), fromJson<Stored>);
  if (!stored) return undefined;
  const sites = teams.flatMap(({ id, site }) => {
    const found = stored.sites[site];
    return found ? [[id, found] as const] : [];
  });
  return { at: stored.at, sites: new Map(sites) };
}
