// Fetches the status of every team, a bounded number at once, and remembers each: what cannot be read now is shown as it was read last.
import pLimit from 'p-limit';
import { keyOf } from '../../cache/key.ts';
import { fromJson, Store } from '../../cache/store.ts';
import type { Cohort, Team } from '../../cohort/cohort.ts';
import type { Problem } from '../../cohort/facts.ts';
import type { Fetched } from '../../cohort/team-facts.ts';
import { problemOf } from '../../cohort/unread-problem.ts';
import { isUnread, readStatusText, type Status } from '../../worklog/review/status-schema.ts';
import { fetchText, LIMITS, type Limits, type Validators } from './fetch-text.ts';

/** Maximum sites that are requested at once, and milliseconds after which no further one is requested. */
const AT_ONCE = 32;
const TOGETHER = 120_000;

interface Remembered extends Validators {
  /** When the text was last confirmed. */
  fetched: string;
  text: string;
}

export interface Fetching {
  limits?: Limits;
  atOnce?: number;
  together?: number;
  /** The time as an ISO text: this computer's clock, never a site's. */
  now?: () => string;
}

const kept = (before: Remembered | undefined, status: Status | undefined, problem: Problem): Fetched =>
  before && status ? { source: { state: 'kept', fetched: before.fetched, problem }, status } : { source: { state: 'none', problem } };

/** The statuses of all teams by their ids. `cache` is a folder. Never throws because of a site. */
export async function fetchSites(
  { teams }: Pick<Cohort, 'teams'>,
  cache: string,
  { limits = LIMITS, atOnce = AT_ONCE, together = TOGETHER, now = () => new Date().toISOString() }: Fetching = {},
): Promise<Map<string, Fetched>> {
  const store = new Store(cache, '.json');
  const named = new Set(teams.map(({ site }) => new URL(site).host));
  const ends = performance.now() + together;

  async function read({ site }: Team): Promise<Fetched> {
    const key = keyOf(site);
    const before = store.read(key, fromJson<Remembered>);
    const status = before && readStatusText(before.text);
    const last = status && !isUnread(status) ? status : undefined;
    if (performance.now() > ends) return kept(before, last, { code: 'skipped', detail: '' });
    const known: Validators = last && before ? before : {};
    const answer = await fetchText({ url: `${site}status.json`, known, named, limits });
    if ('code' in answer) return kept(before, last, answer);
    const fetched = now();
    const moved = answer.moved === undefined ? {} : { movedTo: answer.moved };
    if ('unchanged' in answer) {
      if (!before || !last) return kept(before, last, { code: 'http', detail: '304' });
      store.keep(key, JSON.stringify({ ...before, fetched }));
      return { source: { state: 'fresh', fetched }, status: last, ...moved };
    }
    const current = readStatusText(answer.text);
    if (isUnread(current)) return kept(before, last, problemOf(current));
    store.keep(key, JSON.stringify({ ...answer.validators, fetched, text: answer.text } satisfies Remembered));
    return { source: { state: 'fresh', fetched }, status: current, ...moved };
  }

  const found = await pLimit(atOnce).map(teams, async (team) => [team.id, await read(team)] as const);
  return new Map(found);
}
