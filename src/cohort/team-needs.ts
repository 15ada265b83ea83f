// Why a team should be opened now, the most urgent reason first. The reasons are those of the team's own desk.
import type { Day } from '../site/dates.ts';
import { reviewAnchors } from '../worklog/review/anchors.ts';
import { attentionKinds } from '../worklog/review/attention-kinds.ts';
import type { Status } from '../worklog/review/status-schema.ts';
import { type Cell, type Need, type NeedKind, needKinds, type Source, type TeamFacts } from './facts.ts';

/** An anchor as a site's pages have them; other text of a status is never part of an address. */
const ANCHOR = /^[a-z][a-z0-9-]{0,80}$/;

/** The page of a week on a site: its file's name is checked by every build. */
export const weekUrl = (site: string, week: number, anchor?: string): string =>
  `${site}worklog/week-${String(week).padStart(2, '0')}/${anchor !== undefined && ANCHOR.test(anchor) ? `#${anchor}` : ''}`;

interface Found {
  week: number;
  count: number;
  anchor?: string | undefined;
  since: Day | undefined;
  signals: readonly string[];
}

const isKind = (kind: string): kind is NeedKind => (attentionKinds as readonly string[]).includes(kind);

/** Weeks of one kind as a need; the one that has needed it longest is opened. */
function needOf(kind: NeedKind, site: string, found: readonly Found[]): Need {
  const inOrder = [...found].sort((a, b) => a.week - b.week);
  const [oldest] = [...inOrder].sort((a, b) => ((a.since ?? '9999') < (b.since ?? '9999') ? -1 : a.since === b.since ? 0 : 1));
  const signals = [...new Set(found.flatMap((one) => one.signals))];
  return {
    kind,
    weeks: [...new Set(inOrder.map(({ week }) => week))],
    count: found.reduce((sum, { count }) => sum + count, 0),
    ...(oldest?.since === undefined ? {} : { since: oldest.since }),
    ...(signals.length > 0 ? { signals } : {}),
    url: kind === 'missing' || !oldest ? site : weekUrl(site, oldest.week, kind === 'waiting' ? reviewAnchors.form : oldest.anchor),
  };
}

/** The needs of a team whose site is at `site`. A week that is not due yet does not wait. */
export function needsOf(site: string, source: Source, status: Status | undefined, cells: readonly Cell[]): Need[] {
  const cellOf = new Map(cells.map((cell) => [cell.week, cell]));
  const weekOf = new Map(status?.weeks.map((week) => [week.week, week]));
  const found = new Map<NeedKind, Found[]>();
  const add = (kind: NeedKind, one: Found): void => {
    const own = found.get(kind);
    if (own) own.push(one);
    else found.set(kind, [one]);
  };
  for (const { kind, week, count, anchor, ids } of status?.attention ?? []) {
    const cell = cellOf.get(week);
    if (!isKind(kind) || !cell || !weekOf.has(week) || status?.desk === false) continue;
    if (kind === 'waiting' && cell.state === 'written') continue;
    const own = weekOf.get(week);
    const since =
      kind === 'remarks'
        ? own?.remarksSince
        : kind === 'waiting'
          ? cell.since
          : kind === 'changed' || kind === 'seal'
            ? own?.changed
            : undefined;
    const isRisk = kind === 'off-track' || kind === 'at-risk';
    add(kind, { week, count, anchor, since, signals: isRisk ? ids : [] });
  }
  for (const { week, state, since } of cells) if (state === 'missing') add('missing', { week, count: 1, since, signals: [] });
  const needs = needKinds.flatMap((kind) => {
    const own = found.get(kind);
    return own ? [needOf(kind, site, own)] : [];
  });
  if (!source.problem) return needs;
  const unread: Need = {
    kind: 'unread',
    weeks: [],
    count: 1,
    ...(source.fetched === undefined ? {} : { since: source.fetched.slice(0, 10) }),
    url: site,
  };
  return [...needs, unread].sort((a, b) => needKinds.indexOf(a.kind) - needKinds.indexOf(b.kind));
}

/** Sorts what is needed: by kind in the order of `needKinds`, then what has waited longest, then more weeks. A reason says all three. */
export function byNeed(one: Need, other: Need): number {
  if (one.kind !== other.kind) return needKinds.indexOf(one.kind) - needKinds.indexOf(other.kind);
  const [a, b] = [one.since ?? '9999', other.since ?? '9999'];
  return a === b ? other.weeks.length - one.weeks.length : a < b ? -1 : 1;
}

/** What the order of urgency depends on. */
type Needy = Pick<TeamFacts, 'needs'> & { team: { id: string } };

/** Sorts teams by urgency: by the first need of each, of equal ones by the second, and so on; then by id. */
export function byUrgency(one: Needy, other: Needy): number {
  for (const [index, need] of one.needs.entries()) {
    const than = other.needs[index];
    const order = than ? byNeed(need, than) : -1;
    if (order !== 0) return order;
  }
  if (other.needs.length > one.needs.length) return 1;
  return one.team.id < other.team.id ? -1 : one.team.id > other.team.id ? 1 : 0;
}
