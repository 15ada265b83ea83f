// The changes in a week since its sign-off: field by field, with moved tasks distinguished from edited words.
import { anchorOfBlocker, anchorOfNext, anchorOfObjective, anchorOfTask, weekAnchors } from '../anchors.js';
import { canonical } from './canonical.js';
import { isLeftOut, sealText } from './seal.js';
import { wordDiff } from './word-diff.js';
/** The parts of a week; `other` is an unknown key. */
export const weekParts = ['title', 'summary', 'period', 'objectives', 'tasks', 'blockers', 'next', 'prose', 'week', 'other'];
const itemAnchors = {
    objectives: anchorOfObjective,
    tasks: anchorOfTask,
    blockers: anchorOfBlocker,
    next: anchorOfNext,
};
/** Keys whose values are texts, compared word by word. */
const TEXTS = /(?:^|\.)(?:title|summary|text|cause|detail|label)$/;
const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const idOf = (item) => {
    const id = isGroup(item) ? item['id'] : undefined;
    return typeof id === 'string' ? id : undefined;
};
/** A list of items with ids. */
const hasIds = (value) => Array.isArray(value) && value.length > 0 && value.every((item) => idOf(item) !== undefined);
/** A value as a reader sees it. */
function shown(value) {
    if (typeof value === 'string')
        return value.normalize('NFC').replace(/\r\n?/g, '\n').trim();
    if (value instanceof Date)
        return JSON.parse(canonical(value));
    if (Array.isArray(value))
        return value.map(shown).join('\n');
    if (isGroup(value)) {
        const { starts, ends, ...rest } = value;
        if (starts !== undefined && Object.keys(rest).length === 0)
            return days(starts, ends);
        return Object.values(value).map(shown).join(' · ');
    }
    return value === undefined || value === null ? '' : String(value);
}
const days = (starts, ends) => [starts, ends].map(shown).filter(Boolean).join(' – ');
const same = (a, b) => canonical(a ?? null) === canonical(b ?? null);
function change(kind, where, from, to) {
    const anchor = where.id === undefined ? undefined : itemAnchors[where.part]?.(where.id);
    const section = Object.hasOwn(weekAnchors, where.part) ? weekAnchors[where.part] : undefined;
    const place = kind === 'gone' && where.key === undefined ? section : (anchor ?? section);
    const [before, after] = [shown(from), shown(to)];
    return {
        kind,
        ...where,
        ...(from === undefined || from === null ? {} : { from: before }),
        ...(to === undefined || to === null ? {} : { to: after }),
        ...(kind === 'words' ? { words: wordDiff(before, after) } : {}),
        ...(place === undefined ? {} : { anchor: place }),
    };
}
/** Compares two values. */
function values(where, from, to, isText) {
    if (same(from, to))
        return [];
    if (from === undefined || from === null)
        return [change('added', where, from, to)];
    if (to === undefined || to === null)
        return [change('gone', where, from, to)];
    return [change(isText ? 'words' : 'fact', where, from, to)];
}
const deeper = ({ key, ...where }, step) => ({ ...where, key: key === undefined ? step : `${key}.${step}` });
const keysOf = (a, b) => [
    ...new Set([...Object.keys(a), ...Object.keys(b)]),
];
/** Compares the fields of one item: its days are one fact, whichever end was moved. */
function fields(where, from, to) {
    const [before, after] = [days(from['starts'], from['ends']), days(to['starts'], to['ends'])];
    const moved = before === after ? [] : [change('moved', deeper(where, 'days'), before || undefined, after || undefined)];
    const others = keysOf(from, to).filter((key) => !['id', 'starts', 'ends'].includes(key));
    return [...moved, ...others.flatMap((key) => field(deeper(where, key), from[key], to[key]))];
}
function field(where, from, to) {
    const { key = '' } = where;
    if (key === 'planned')
        return same(from, to) ? [] : [change('moved', where, from, to)];
    if (hasIds(from ?? to) && hasIds(to ?? from))
        return items(where, asList(from), asList(to), deeper);
    return values(where, from, to, TEXTS.test(key));
}
const asList = (value) => (Array.isArray(value) ? value : []);
/** Compares items with ids: added, removed, changed, and reordered. `step` is the path of an item. */
function items(where, from, to, step) {
    const byId = (list) => new Map(list.flatMap((item) => (isGroup(item) ? [[idOf(item) ?? '', item]] : [])));
    const [before, after] = [byId(from), byId(to)];
    const found = keysOf(Object.fromEntries(before), Object.fromEntries(after)).flatMap((id) => {
        const [old, fresh] = [before.get(id), after.get(id)];
        if (old && fresh)
            return fields(step(where, id), old, fresh);
        return [change(old ? 'gone' : 'added', step(where, id), old && nameOf(old), fresh && nameOf(fresh))];
    });
    const kept = (list, other) => [...list.keys()].filter((id) => other.has(id)).join();
    return kept(before, after) === kept(after, before) ? found : [...found, change('order', where, undefined, undefined)];
}
/** The name of an item: its title or text, else its id. */
const nameOf = (item) => item['title'] ?? item['text'] ?? item['label'] ?? item['id'];
/** Maps of id → words. */
function texts(part, from, to) {
    const [before, after] = [isGroup(from) ? from : {}, isGroup(to) ? to : {}];
    return keysOf(before, after).flatMap((id) => values({ part, id }, before[id], after[id], true));
}
const partOf = (key) => (weekParts.includes(key) && key !== 'prose' ? key : 'other');
function partDiff(key, from, to) {
    const part = partOf(key);
    if (part === 'objectives' || part === 'next')
        return texts(part, from, to);
    if (part === 'tasks' || part === 'blockers')
        return items({ part }, asList(from), asList(to), (where, id) => ({ ...where, id }));
    if (part === 'period')
        return same(from, to) ? [] : [change('moved', { part }, from, to)];
    return values(part === 'other' ? { part, key } : { part }, from, to, part === 'title' || part === 'summary');
}
/** All differences between `now` and `signed`, in the order of `weekParts`. Empty if and only if both have the same seal. */
export function weekDiff(signed, now) {
    const keys = keysOf(signed.facts, now.facts).filter((key) => !isLeftOut(key));
    const changes = keys.flatMap((key) => partDiff(key, signed.facts[key], now.facts[key]));
    const prose = values({ part: 'prose' }, signed.body.trim() || undefined, now.body.trim() || undefined, true);
    const found = [...changes, ...prose].sort((a, b) => weekParts.indexOf(a.part) - weekParts.indexOf(b.part));
    if (found.length > 0 || sealText(signed.facts, signed.body) === sealText(now.facts, now.body))
        return found;
    // Lists without ids, or facts that do not match the schema.
    return [{ kind: 'fact', part: 'other' }];
}
