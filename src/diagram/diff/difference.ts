// The changes from one version of a diagram to another, as data without words: the page adds them in its language.
import type { Diagram, Element, Flow, Relation } from '../model/diagram.ts';
import { type Changes, changes, isUnchanged } from './changes.ts';
import { type FlowStep, flowSteps } from './flow-steps.ts';

/** Layout hints are not facts, so a moved box is not a change. */
export const elementFields = ['kind', 'name', 'technology', 'description', 'parent', 'tags', 'code', 'docs'] as const;
export const relationFields = ['from', 'to', 'label', 'kind'] as const;
export const flowFields = ['title', 'description'] as const;
export const stepFields = ['number', 'title', 'text'] as const;

/** A flow that is in both versions and differs. */
export interface FlowChange {
  before: Flow;
  after: Flow;
  fields: readonly (typeof flowFields)[number][];
  /** A step is identified by its relations. */
  steps: Changes<FlowStep, (typeof stepFields)[number]>;
}

export interface Difference {
  elements: Changes<Element, (typeof elementFields)[number]>;
  relations: Changes<Relation, (typeof relationFields)[number]>;
  flows: { added: readonly Flow[]; removed: readonly Flow[]; changed: readonly FlowChange[] };
}

const idOf = ({ id }: { id: string }): string => id;
const steps = (before: Flow, after: Flow): FlowChange['steps'] =>
  changes(flowSteps(before), flowSteps(after), ({ key }) => key, stepFields);

function flowChanges(before: readonly Flow[], after: readonly Flow[]): Difference['flows'] {
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
export const difference = (before: Diagram, after: Diagram): Difference => ({
  elements: changes(before.elements, after.elements, idOf, elementFields),
  relations: changes(before.relations, after.relations, idOf, relationFields),
  flows: flowChanges(before.flows, after.flows),
});

/** True if nothing changed. */
export const isSame = ({ elements, relations, flows }: Difference): boolean => [elements, relations, flows].every(isUnchanged);
