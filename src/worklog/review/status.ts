// status.json: a team's desk in figures, so that a mentor of many teams sees which one to open first.
import type { Day } from '../../site/dates.ts';
import { localizedText } from '../../site/localized-text.ts';
import type { Site } from '../../site/site.ts';
import { attentionKinds } from './attention.ts';
import type { Desk, DeskWeek } from './desk.ts';
import { reasons } from './health.ts';
import type { RemarkState } from './remarks.ts';
import { shownPoints } from './rubric.ts';
import { STATUS_SCHEMA, type Status } from './status-schema.ts';

function rubricStatus({ total, readiness }: Desk): Status['rubric'] {
  if (!total) return undefined;
  const shown = new Map(readiness?.map(({ criterion, state }) => [`${criterion.part}/${criterion.id}`, state]));
  const partial = total.parts.flatMap((part) => part.partial.map((one) => ({ part: part.id, ...one })));
  return {
    ...(total.total === undefined ? {} : { total: shownPoints(total.total) }),
    of: total.of,
    missing: [...total.missing],
    ...(total.threshold === undefined ? {} : { threshold: total.threshold }),
    scale: total.scale,
    parts: total.parts.map(({ id, score, weight, scored, of }) => ({
      id,
      ...(score === undefined ? {} : { score: shownPoints(score) }),
      weight,
      scored,
      of,
    })),
    ...(partial.length > 0 ? { partial } : {}),
    criteria: total.parts.flatMap(({ criteria }) =>
      criteria.map(({ part, id, weight, score }) => ({
        part,
        id,
        weight,
        shown: shown.get(`${part}/${id}`) ?? 'unjudged',
        ...(score === undefined ? {} : { score: shownPoints(score) }),
      })),
    ),
  };
}

/** The latest of some days; `undefined` if there is none. */
const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

function weekStatus(week: DeskWeek): Status['weeks'][number] {
  const last = week.reviews.at(-1);
  const open = week.remarks.filter(({ state }) => state !== 'closed');
  const [since] = open.map(({ review }) => review.date).sort();
  const signals = reasons(week.health);
  const { total } = week;
  return {
    week: week.week,
    health: week.health.health ?? 'unknown',
    ...(signals.length > 0 ? { signals } : {}),
    seal: week.seal.state,
    reviews: week.reviews.length,
    ...(last ? { verdict: last.verdict, reviewed: last.date } : {}),
    remarks: open.length,
    ...(since === undefined ? {} : { remarksSince: since }),
    ...(week.written === undefined ? {} : { written: week.written }),
    ...(week.changed === undefined ? {} : { changed: week.changed }),
    ...(week.seal.review ? { signed: week.seal.review.date } : {}),
    ...(total?.total === undefined ? {} : { points: shownPoints(total.total), of: total.of }),
  };
}

type StatusSite = Pick<Site, 'name' | 'languages'> & Partial<Pick<Site, 'features' | 'people' | 'programme' | 'repository'>>;

/** The document of status.json. `url` is the address of the published site, if known. */
export function statusOf(desk: Desk, site: StatusSite, url?: string): Status {
  const [language = 'en'] = site.languages;
  const { total, states, onTime, slipped, carriedOver, evidence } = desk.progress;
  const { programme, repository, people = [] } = site;
  const rubric = rubricStatus(desk);
  const remarks = (state: RemarkState) => desk.remarks.filter((remark) => remark.state === state).length;
  const members = people.filter(({ role }) => role === 'member').map(({ name }) => localizedText(name, language));
  const activity = latest(desk.weeks.flatMap(({ changed, reviews }) => [changed, ...reviews.map(({ date }) => date)]));
  return {
    schema: STATUS_SCHEMA,
    name: localizedText(site.name, language),
    language,
    ...(url === undefined ? {} : { url }),
    ...(site.features?.review === false ? { desk: false as const } : {}),
    ...(repository ? { repository: repository.url } : {}),
    ...(members.length > 0 ? { members } : {}),
    ...(programme ? { programme: { starts: programme.starts, ends: programme.ends, weeks: programme.weeks } } : {}),
    ...(activity === undefined ? {} : { activity }),
    weeks: desk.weeks.map(weekStatus),
    tasks: { total, states: { ...states }, onTime, slipped, carriedOver, evidence },
    ...(desk.missed ? { missedDays: desk.missed.length } : {}),
    attention: desk.attention.map((item) => ({ ...item, ids: [...item.ids] })),
    remarks: { open: remarks('open'), answered: remarks('answered'), closed: remarks('closed') },
    ...(rubric ? { rubric } : {}),
  };
}

/** How many items of each kind need the mentor, in the order of `attentionKinds`. */
export const needs = ({ attention }: Status): number[] =>
  attentionKinds.map((kind) => attention.filter((item) => item.kind === kind).length);

/**
 * Teams by urgency: compared kind by kind in the order of `attentionKinds`, more items first; equal ones by name.
 */
export function rankTeams<T extends Status>(teams: readonly T[]): T[] {
  return [...teams].sort((a, b) => {
    const [one, other] = [needs(a), needs(b)];
    const index = one.findIndex((items, kind) => items !== other[kind]);
    if (index >= 0) return (other[index] ?? 0) - (one[index] ?? 0);
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
  });
}
