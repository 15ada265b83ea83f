// What is new since a reader's last visit: compares two manifests field by field. Runs in the browser, so it imports no library.
import {
  type Fields,
  type Manifest,
  type PageField,
  pageFields,
  type ReviewField,
  reviewFields,
  type TaskField,
  taskFields,
  type WeekField,
  weekFields,
} from './manifest.ts';

export type News = 'new' | 'changed' | 'gone';

/** One changed field. `from` and `to` are present if the manifest contains the value itself: days, states, verdicts; empty means none. */
export interface FieldChange<F extends string> {
  field: F;
  from?: string;
  to?: string;
}

export interface TaskNews {
  id: string;
  news: News;
  /** The changes; empty for an item that is new or removed. */
  fields: readonly FieldChange<TaskField>[];
}

interface Item<F extends string> {
  /** Content path of a page; file of a review, without `reviews/` and its extension. */
  path: string;
  news: News;
  fields: readonly FieldChange<F>[];
}

export type SiteNews =
  | ({ kind: 'week'; tasks: readonly TaskNews[] } & Item<WeekField>)
  | ({ kind: 'page' } & Item<PageField>)
  | ({ kind: 'review' } & Item<ReviewField>);

/** Fields that contain only words. */
const wording = /^(words|title|summary|prose)$/;

/** True if only words were edited: no day, state, owner or other fact. */
export function isWording(news: SiteNews | TaskNews): boolean {
  if (news.news !== 'changed' || !news.fields.every(({ field }) => wording.test(field))) return false;
  return !('kind' in news) || news.kind === 'page' || (news.kind === 'week' && news.tasks.every(isWording));
}

/** Fields whose values a manifest contains unmodified. */
const spoken = /^(days|planned|state|period|verdict)$/;

function changedFields<F extends string>(names: readonly F[], seen: Fields, now: Fields): FieldChange<F>[] {
  if (seen === now) return [];
  const [before, after] = [seen.split('|'), now.split('|')];
  return names.flatMap((field, index): FieldChange<F>[] => {
    const [from = '', to = ''] = [before[index], after[index]];
    if (from === to) return [];
    return [spoken.test(field) ? { field, from, to } : { field }];
  });
}

/** Ids of both in the order of `now`, removed ones last; each with its news, without unchanged ones. */
function differing<T>(
  seen: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
  same: (a: T, b: T) => boolean,
): [string, News][] {
  const known = new Map(Object.entries(seen));
  const fresh = Object.entries(now).flatMap(([id, value]): [string, News][] => {
    const before = known.get(id);
    return before === undefined ? [[id, 'new']] : same(before, value) ? [] : [[id, 'changed']];
  });
  const left = [...known.keys()].filter((id) => !Object.hasOwn(now, id));
  return [...fresh, ...left.map((id): [string, News] => [id, 'gone'])];
}

const equal = (a: unknown, b: unknown): boolean => a === b;

function fieldsNews<F extends string>(
  names: readonly F[],
  seen: Readonly<Record<string, Fields>>,
  now: Readonly<Record<string, Fields>>,
): { id: string; news: News; fields: FieldChange<F>[] }[] {
  return differing(seen, now, equal).map(([id, news]) => {
    return { id, news, fields: news === 'changed' ? changedFields(names, seen[id] ?? '', now[id] ?? '') : [] };
  });
}

function weekNews(seen: Manifest['weeks'], now: Manifest['weeks']): SiteNews[] {
  const same = (a: Manifest['weeks'][string], b: Manifest['weeks'][string]) =>
    a.f === b.f && differing(a.t ?? {}, b.t ?? {}, equal).length === 0;
  return differing(seen, now, same).map(([path, news]) => {
    const [before, after] = [seen[path], now[path]];
    if (news !== 'changed' || !before || !after) return { kind: 'week', path, news, fields: [], tasks: [] };
    const fields = changedFields(weekFields, before.f, after.f);
    return { kind: 'week', path, news, fields, tasks: fieldsNews(taskFields, before.t ?? {}, after.t ?? {}) };
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const areFields = (value: unknown): boolean => isRecord(value) && Object.values(value).every((fields) => typeof fields === 'string');

const isWeek = (value: unknown): boolean =>
  isRecord(value) && typeof value['f'] === 'string' && (value['t'] === undefined || areFields(value['t']));

/** True for a manifest of this version: the browser may have stored another one, or anything. */
export function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value) || value['v'] !== 1 || !isRecord(value['weeks'])) return false;
  return Object.values(value['weeks']).every(isWeek) && areFields(value['pages']) && areFields(value['reviews']);
}

/**
 * What is new, changed or removed in `now`: weeks, then pages, then reviews. `seen` is what was stored; the result is `undefined` if that
 * is not a manifest, so that a first visit marks nothing.
 */
export function compareManifests(seen: unknown, now: Manifest): SiteNews[] | undefined {
  if (!isManifest(seen)) return undefined;
  const all = [
    ...weekNews(seen.weeks, now.weeks),
    ...fieldsNews(pageFields, seen.pages, now.pages).map(({ id, ...news }): SiteNews => ({ kind: 'page', path: id, ...news })),
    ...fieldsNews(reviewFields, seen.reviews, now.reviews).map(({ id, ...news }): SiteNews => ({ kind: 'review', path: id, ...news })),
  ];
  return all.sort((a, b) => Number(isWording(a)) - Number(isWording(b)));
}
