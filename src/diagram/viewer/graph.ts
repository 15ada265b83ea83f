// What a diagram shows, as elements, arrows and steps without their looks: tracing, searching and dimming decide on it.

export interface GraphElement {
  id: string;
  /** Its address in the page: `#clickstream-v11-etl`. */
  hash: string;
  /** Id of the group around it. */
  parent: string | undefined;
  tags: readonly string[];
  /** Is it drawn open, with others in it? */
  open: boolean;
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

export interface Step {
  number: string;
  /** Ids of the relations that it goes along. */
  relations: readonly string[];
  /** Id of its flow. */
  flow: string;
  hash: string;
}

export interface Graph {
  elements: ReadonlyMap<string, GraphElement>;
  arrows: readonly Arrow[];
  /** Of every flow, branches and loops in reading order. */
  steps: readonly Step[];
}

/** Is the element `id` the group `group`, or somewhere in it? */
export function isWithin(graph: Graph, id: string, group: string): boolean {
  for (let at: string | undefined = id; at; at = graph.elements.get(at)?.parent) if (at === group) return true;
  return false;
}
