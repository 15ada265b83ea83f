import { difference } from './difference.js';
export const changeAnchors = {
    element: (id) => `change-${id}`,
    relation: (id) => `change-arrow-${id}`,
    flow: (id) => `change-flow-${id}`,
    /** `key` identifies the step by its relations. */
    step: (flow, key) => `change-${flow}-${key.replaceAll(' ', '-')}`,
};
/** Every id on the page of changes from `before` to `after`. */
export function anchorsOfChanges(before, after) {
    const { elements, relations, flows } = difference(before, after);
    const all = ({ added, removed, changed }) => [
        ...added,
        ...removed,
        ...changed.map((change) => change.after),
    ];
    return [
        ...all(elements).map(({ id }) => changeAnchors.element(id)),
        ...all(relations).map(({ id }) => changeAnchors.relation(id)),
        ...[...flows.added, ...flows.removed].map(({ id }) => changeAnchors.flow(id)),
        ...flows.changed.flatMap(({ after: flow, steps }) => all(steps).map(({ key }) => changeAnchors.step(flow.id, key))),
    ];
}
