// The changes in a list of items that are identified by an id.
import { same } from './same.js';
/** Compares items with the same `idOf`, by `fields` only. */
export function changes(before, after, idOf, fields) {
    const earlier = new Map(before.map((one) => [idOf(one), one]));
    const later = new Set(after.map(idOf));
    return {
        added: after.filter((one) => !earlier.has(idOf(one))),
        removed: before.filter((one) => !later.has(idOf(one))),
        changed: after.flatMap((one) => {
            const old = earlier.get(idOf(one));
            if (old === undefined)
                return [];
            const differing = fields.filter((field) => !same(old[field], one[field]));
            return differing.length > 0 ? [{ before: old, after: one, fields: differing }] : [];
        }),
    };
}
export const isUnchanged = ({ added, removed, changed }) => added.length + removed.length + changed.length === 0;
