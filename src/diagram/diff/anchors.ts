// Ids of the lines on a page of changes: the page sets them, links lead to them, and the check knows them from here.
import type { Diagram } from '../model/diagram.ts';
import { difference } from './difference.ts';

export const changeAnchors = {
  element: (id: string): string => `change-${id}`,
  relation: (id: string): string => `change-arrow-${id}`,
  flow: (id: string): string => `change-flow-${id}`,
  /** `key` identifies the step by its relations. */
  step: (flow: string, key: string): string => `change-${flow}-${key.replaceAll(' ', '-')}`,
} as const;

/** Every id on the page of changes from `before` to `after`. */
export function anchorsOfChanges(before: Diagram, after: Diagram): string[] {
  const { elements, relations, flows } = difference(before, after);
  const all = <T>({ added, removed, changed }: { added: readonly T[]; removed: readonly T[]; changed: readonly { after: T }[] }): T[] => [
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
