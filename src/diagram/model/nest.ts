// Which element is in which group. A cycle of parents, which the check reports, ends a walk instead of hanging it.
import type { Diagram, Element } from './diagram.ts';

export interface Nest {
  /** The element with that id, if there is one. */
  find: (id: string) => Element | undefined;
  /** Groups around the element, the nearest first; parents that do not exist are omitted. */
  around: (id: string) => readonly Element[];
  /** True if `id` is in `group`, at any depth. */
  within: (id: string, group: string) => boolean;
  /** Direct children of the group, in the file's order; for `undefined`, elements without a group. */
  inside: (group: string | undefined) => readonly Element[];
}

/** The nesting of a diagram's elements. If an id occurs twice, the first element has it. */
export function nestOf(diagram: Diagram): Nest {
  const byId = new Map<string, Element>();
  for (const element of diagram.elements) if (!byId.has(element.id)) byId.set(element.id, element);
  const children = new Map<string | undefined, Element[]>();
  for (const element of byId.values()) {
    const parent = element.parent !== undefined && byId.has(element.parent) ? element.parent : undefined;
    children.set(parent, [...(children.get(parent) ?? []), element]);
  }
  const around = (id: string): Element[] => {
    const groups: Element[] = [];
    let next = byId.get(id)?.parent;
    while (next !== undefined) {
      const group = byId.get(next);
      if (group === undefined || groups.includes(group) || group.id === id) break;
      groups.push(group);
      next = group.parent;
    }
    return groups;
  };
  return {
    find: (id) => byId.get(id),
    around,
    within: (id, group) => around(id).some((one) => one.id === group),
    inside: (group) => children.get(group) ?? [],
  };
}
