// Who stands in whom among what is shown. Groups that are drawn open hold others; everything else takes one cell.
import type { Shown, ShownElement } from '../model/shown.ts';

export interface Nesting {
  element: (id: string) => ShownElement | undefined;
  /** What stands directly in the group, in order; in no group, for `undefined`. */
  children: (group: string | undefined) => readonly ShownElement[];
  /** Ids of the groups around it, the nearest first. */
  around: (id: string) => readonly string[];
  isOpen: (id: string) => boolean;
}

export function nestingOf({ elements }: Shown): Nesting {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const parentOf = ({ parent }: ShownElement) => (parent !== undefined && byId.get(parent)?.open === true ? parent : undefined);
  const children = new Map<string | undefined, ShownElement[]>();
  for (const element of byId.values()) {
    const parent = parentOf(element);
    children.set(parent, [...(children.get(parent) ?? []), element]);
  }
  const isOpen = (id: string) => byId.get(id)?.open === true && (children.get(id)?.length ?? 0) > 0;
  const around = (id: string): string[] => {
    const groups: string[] = [];
    for (let next = byId.get(id); next; ) {
      const parent = parentOf(next);
      if (parent === undefined || groups.includes(parent)) break;
      groups.push(parent);
      next = byId.get(parent);
    }
    return groups;
  };
  return { element: (id) => byId.get(id), children: (group) => children.get(group) ?? [], around, isOpen };
}
