// Two versions in one drawing: the later one with removed parts, and the change of each part.
import type { Diagram } from '../model/diagram.ts';
import { isGroup, kindsOf } from '../model/kinds.ts';
import { difference } from './difference.ts';

export type ChangeKind = 'added' | 'removed' | 'changed';

export interface Together {
  /** The later version, with removed elements and relations at the end. Its flows are the later version's. */
  diagram: Diagram;
  /** By id; unchanged parts are not included. */
  elements: ReadonlyMap<string, ChangeKind>;
  relations: ReadonlyMap<string, ChangeKind>;
}

const changesOf = (parts: {
  added: readonly { id: string }[];
  removed: readonly { id: string }[];
  changed: readonly { after: { id: string } }[];
}) =>
  new Map<string, ChangeKind>([
    ...parts.added.map(({ id }) => [id, 'added'] as const),
    ...parts.removed.map(({ id }) => [id, 'removed'] as const),
    ...parts.changed.map(({ after }) => [after.id, 'changed'] as const),
  ]);

/** Both versions as one diagram to draw. A removed element is in its former group, if that is still a group. */
export function together(before: Diagram, after: Diagram): Together {
  const { elements, relations } = difference(before, after);
  const all = [...after.elements, ...elements.removed];
  const kinds = kindsOf(after.kinds, before.kinds);
  const groups = new Set(all.filter(({ kind }) => isGroup(kind, kinds)).map(({ id }) => id));
  const removed = elements.removed.map((element) =>
    element.parent === undefined || groups.has(element.parent) ? element : { ...element, parent: undefined },
  );
  return {
    diagram: { ...after, kinds, elements: [...after.elements, ...removed], relations: [...after.relations, ...relations.removed] },
    elements: changesOf(elements),
    relations: changesOf(relations),
  };
}
