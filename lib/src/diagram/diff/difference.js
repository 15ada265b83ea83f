import { changes, isUnchanged } from './changes.js';
import { flowSteps } from './flow-steps.js';
/** Layout hints are not facts, so a moved box is not a change. */
export const elementFields = ['kind', 'name', 'technology', 'description', 'parent', 'tags', 'code', 'docs'];
export const relationFields = ['from', 'to', 'label', 'kind'];
export const flowFields = ['title', 'description'];
export const stepFields = ['number', 'title', 'text'];
const idOf = ({ id }) => id;
const steps = (before, after) => changes(flowSteps(before), flowSteps(after), ({ key }) => key, stepFields);
function flowChanges(before, after) {
    const { added, removed, changed } = changes(before, after, idOf, [...flowFields, 'steps']);
    const all = changed.map((change) => ({
        before: change.before,
        after: change.after,
        fields: change.fields.filter((field) => field !== 'steps'),
        steps: steps(change.before, change.after),
    }));
    return { added, removed, changed: all };
}
/** The changes from `before` to `after`. Elements, relations and flows are the same if their ids are. */
export const difference = (before, after) => ({
    elements: changes(before.elements, after.elements, idOf, elementFields),
    relations: changes(before.relations, after.relations, idOf, relationFields),
    flows: flowChanges(before.flows, after.flows),
});
/** True if nothing changed. */
export const isSame = ({ elements, relations, flows }) => [elements, relations, flows].every(isUnchanged);
