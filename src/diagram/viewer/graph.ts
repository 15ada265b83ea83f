// A diagram as elements, arrows and steps without appearance: tracing, searching and dimming work on it.

export interface GraphElement {
  id: string;
  /** Its anchor in the page: `#clickstream-v11-etl`. */
  hash: string;
  /** Id of the group around it. */
  parent: string | undefined;
  tags: readonly string[];
  /** Whether it is drawn open, with others in it. */
  open: boolean;
  name: string;
  /** All its text, for the search. */
  text: string;
}

export interface Arrow {
  /** Id of the relation; of all its relations, if a closed group joins several. */
  ids: readonly string[];
  from: string;
  to: string;
}

export interface Step {
  number: string;
  /** Ids of its relations. */
  relations: readonly string[];
  /** Id of its flow. */
  flow: string;
  hash: string;
}

export interface Graph {
  elements: ReadonlyMap<string, GraphElement>;
  arrows: readonly Arrow[];
  /** Steps of every flow, including branches and loops, in reading order. */
  steps: readonly Step[];
}

/** Whether the element `id` is the group `group`, or inside it. */
export function isWithin(graph: Graph, id: string, group: string): boolean {
  for (let at: string | undefined = id; at; at = graph.elements.get(at)?.parent) if (at === group) return true;
  return false;
}
