import { isGroup, kindsOf } from '../model/kinds.js';
import { difference } from './difference.js';
const changesOf = (parts) => new Map([
    ...parts.added.map(({ id }) => [id, 'added']),
    ...parts.removed.map(({ id }) => [id, 'removed']),
    ...parts.changed.map(({ after }) => [after.id, 'changed']),
]);
/** Both versions as one diagram to draw. A removed element is in its former group, if that is still a group. */
export function together(before, after) {
    const { elements, relations } = difference(before, after);
    const all = [...after.elements, ...elements.removed];
    const kinds = kindsOf(after.kinds, before.kinds);
    const groups = new Set(all.filter(({ kind }) => isGroup(kind, kinds)).map(({ id }) => id));
    const removed = elements.removed.map((element) => element.parent === undefined || groups.has(element.parent) ? element : { ...element, parent: undefined });
    return {
        diagram: { ...after, kinds, elements: [...after.elements, ...removed], relations: [...after.relations, ...relations.removed] },
        elements: changesOf(elements),
        relations: changesOf(relations),
    };
}
