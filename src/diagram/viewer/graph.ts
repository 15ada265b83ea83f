// What a drawing shows, as elements and arrows without their looks: tracing, searching and dimming decide on it.

export interface GraphElement {
  id: string;
  /** Id of the group around it. */
  parent: string | undefined;
  tags: readonly string[];
  name: string;
  /** Everything written of it, for the search. */
  text: string;
}

export interface Arrow {
  /** Id of the relation; of all that it stands for, where a closed group joins several. */
  ids: readonly string[];
  from: string;
  to: string;
}

export interface Graph {
  elements: ReadonlyMap<string, GraphElement>;
  arrows: readonly Arrow[];
}

/** Is the element `id` the group `group`, or somewhere in it? */
export function isWithin(graph: Graph, id: string, group: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = graph.elements.get(at)?.parent) if (at === group) return true;
  return false;
}

/** The element itself and, of a group, everything in it. */
export const inside = (graph: Graph, group: string): string[] => [...graph.elements.keys()].filter((id) => isWithin(graph, id, group));
