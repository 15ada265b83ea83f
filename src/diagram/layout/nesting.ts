// The nesting of the shown parts. Open groups contain others; everything else takes one cell.
import type { Place, Shown, ShownElement } from '../model/shown.ts';

export interface Nesting {
  element: (id: string) => ShownElement | undefined;
  /** Direct children of the group, in order; of no group, for `undefined`. */
  children: (group: string | undefined) => readonly ShownElement[];
  /** Ids of the groups around it, the nearest first. */
  around: (id: string) => readonly string[];
  isOpen: (id: string) => boolean;
  /** Whether a group, or the drawing, has several children of which none has a hint. */
  someUnplaced: () => boolean;
}

const NOWHERE: Place = { row: undefined, column: undefined };

/** The nesting of the shown parts; without `hints` author's positions are ignored. */
export function nestingOf({ elements }: Shown, hints: boolean): Nesting {
  const byId = new Map(elements.map((element) => [element.id, hints ? element : { ...element, at: NOWHERE, narrow: NOWHERE }]));
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
  const placed = ({ at }: ShownElement) => at.row !== undefined || at.column !== undefined;
  const someUnplaced = () => [...children.values()].some((all) => all.length > 1 && !all.some(placed));
  return { element: (id) => byId.get(id), children: (group) => children.get(group) ?? [], around, isOpen, someUnplaced };
}
