// What a reader looks at, and what of the drawing lights and dims for it.
import { type Arrow, type Graph, isWithin, type Step } from './graph.ts';
import { found } from './search.ts';
import { trace } from './trace.ts';

export interface Seen {
  step?: Step | undefined;
  /** Id of the selected element. */
  element?: string | undefined;
  /** Id of the group that is entered. */
  group?: string | undefined;
  /** Is the selected element to be traced? */
  tracing?: boolean | undefined;
  query?: string | undefined;
  tag?: string | undefined;
}

/** One thing less: first what was asked of the drawing, then the groups, from the inside out. */
export function back({ step, element, group, tracing, query, tag }: Seen, graph: Graph): Seen {
  const asked = step || tracing || query || tag || element !== group;
  const to = asked ? group : group && graph.elements.get(group)?.parent;
  return { group: to, element: to };
}

/** Ids of elements, and of relations behind an arrow: `→etl-warehouse`. */
export interface Light {
  on: ReadonlySet<string>;
  off: ReadonlySet<string>;
}

export const keysOf = ({ ids }: Pick<Arrow, 'ids'>): string[] => ids.map((id) => `→${id}`);

/** What is asked for: the step before the trace, the trace before the search, the selected element last. `dims` says whether the rest dims. */
function asked(
  { step, element, tracing, query, tag }: Seen,
  graph: Graph,
): { elements: string[]; arrows: readonly Arrow[]; dims: boolean } {
  const { arrows } = graph;
  if (step) return { elements: [], arrows: arrows.filter(({ ids }) => ids.some((id) => step.relations.includes(id))), dims: true };
  if (element && tracing) return { elements: [element], arrows: trace(graph, element).arrows, dims: true };
  if (!query && !tag) return { elements: element ? [element] : [], arrows: [], dims: false };
  const elements = found(graph, query, tag).map(({ id }) => id);
  return { elements, arrows: arrows.filter(({ from, to }) => elements.includes(from) && elements.includes(to)), dims: true };
}

/** What lights and what dims. Groups around what is lit or entered do not dim. */
export function light(seen: Seen, graph: Graph): Light {
  const { elements, arrows, dims } = asked(seen, graph);
  const { group } = seen;
  const ends = [...elements, ...arrows.flatMap(({ from, to }) => [from, to])];
  const isOff = (id: string): boolean =>
    (!!group && !isWithin(graph, id, group) && !isWithin(graph, group, id)) || (dims && !ends.some((end) => isWithin(graph, end, id)));
  const off = new Set([...graph.elements.keys()].filter(isOff));
  const dark = graph.arrows.filter((arrow) => (dims && !arrows.includes(arrow)) || (off.has(arrow.from) && off.has(arrow.to)));
  return { on: new Set([...ends, ...arrows.flatMap(keysOf)]), off: new Set([...off, ...dark.flatMap(keysOf)]) };
}
