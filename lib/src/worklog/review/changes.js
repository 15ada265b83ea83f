// What is new since a reader's last visit: compares two manifests field by field. Runs in the browser, so it imports no library.
import { pageFields, reviewFields, taskFields, weekFields, } from './manifest.js';
/** Fields that contain only words. */
const wording = /^(words|title|summary|prose)$/;
/** True if only words were edited: no day, state, owner or other fact. */
export function isWording(news) {
    if (news.news !== 'changed' || !news.fields.every(({ field }) => wording.test(field)))
        return false;
    return !('kind' in news) || news.kind === 'page' || (news.kind === 'week' && news.tasks.every(isWording));
}
/** Fields whose values a manifest contains unmodified. */
const spoken = /^(days|planned|state|period|verdict)$/;
function changedFields(names, seen, now) {
    if (seen === now)
        return [];
    const [before, after] = [seen.split('|'), now.split('|')];
    return names.flatMap((field, index) => {
        const [from = '', to = ''] = [before[index], after[index]];
        if (from === to)
            return [];
        return [spoken.test(field) ? { field, from, to } : { field }];
    });
}
/** Ids of both in the order of `now`, removed ones last; each with its news, without unchanged ones. */
function differing(seen, now, same) {
    const known = new Map(Object.entries(seen));
    const fresh = Object.entries(now).flatMap(([id, value]) => {
        const before = known.get(id);
        return before === undefined ? [[id, 'new']] : same(before, value) ? [] : [[id, 'changed']];
    });
    const left = [...known.keys()].filter((id) => !Object.hasOwn(now, id));
    return [...fresh, ...left.map((id) => [id, 'gone'])];
}
const equal = (a, b) => a === b;
function fieldsNews(names, seen, now) {
    return differing(seen, now, equal).map(([id, news]) => {
        return { id, news, fields: news === 'changed' ? changedFields(names, seen[id] ?? '', now[id] ?? '') : [] };
    });
}
function weekNews(seen, now) {
    const same = (a, b) => a.f === b.f && differing(a.t ?? {}, b.t ?? {}, equal).length === 0;
    return differing(seen, now, same).map(([path, news]) => {
        const [before, after] = [seen[path], now[path]];
        if (news !== 'changed' || !before || !after)
            return { kind: 'week', path, news, fields: [], tasks: [] };
        const fields = changedFields(weekFields, before.f, after.f);
        return { kind: 'week', path, news, fields, tasks: fieldsNews(taskFields, before.t ?? {}, after.t ?? {}) };
    });
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const areFields = (value) => isRecord(value) && Object.values(value).every((fields) => typeof fields === 'string');
const isWeek = (value) => isRecord(value) && typeof value['f'] === 'string' && (value['t'] === undefined || areFields(value['t']));
/** True for a manifest of this version: the browser may have stored another one, or anything. */
export function isManifest(value) {
    if (!isRecord(value) || value['v'] !== 1 || !isRecord(value['weeks']))
        return false;
    return Object.values(value['weeks']).every(isWeek) && areFields(value['pages']) && areFields(value['reviews']);
}
/**
 * What is new, changed or removed in `now`: weeks, then pages, then reviews. `seen` is what was stored; the result is `undefined` if that
 * is not a manifest, so that a first visit marks nothing.
 */
export function compareManifests(seen, now) {
    if (!isManifest(seen))
        return undefined;
    const all = [
        ...weekNews(seen.weeks, now.weeks),
        ...fieldsNews(pageFields, seen.pages, now.pages).map(({ id, ...news }) => ({ kind: 'page', path: id, ...news })),
        ...fieldsNews(reviewFields, seen.reviews, now.reviews).map(({ id, ...news }) => ({ kind: 'review', path: id, ...news })),
    ];
    return all.sort((a, b) => Number(isWording(a)) - Number(isWording(b)));
}
