// What a reader looks at, and what of the drawing lights and dims for it.
import { type Arrow, type Graph, isWithin, type Step } from './graph.ts';
import { type Asked, found } from './search.ts';
import { trace } from './trace.ts';

export interface Seen extends Asked {
  step?: Step | undefined;
  /** Id of the selected element. */
  element?: string | undefined;
  /** Id of the group that is entered. */
  group?: string | undefined;
  /** Is the selected element to be traced? */
  tracing?: boolean | undefined;
}

/** One thing less: first what was asked of the drawing, then the groups, from the inside out. */
export function back({ step, element, group, tracing, search, tag }: Seen, graph: Graph): Seen {
  const asked = step || tracing || search || tag || element !== group;
  const to = asked ? group : group && graph.elements.get(group)?.parent;
  return { group: to, element: to };
}

/** Ids of elements, and of relations behind an arrow: `→etl-warehouse`. */
export interface Light {
  on: readonly string[];
  off: readonly string[];
}

/** Relations and elements may share an id. */
export const keysOf = ({ ids }: Pick<Arrow, 'ids'>): string[] => ids.map((id) => `→${id}`);

/**
 * What lights and what dims: the step before the trace, the trace before the search, the selected element where nothing is asked.
 * Groups around what is lit or entered do not dim.
 */
export function light(seen: Seen, graph: Graph): Light {
  const { step, element, group, tracing, search, tag } = seen;
  const traced = element && tracing ? trace(graph, element).arrows : undefined;
  const searched = search || tag ? found(graph, seen) : undefined;
  const dims = step ?? traced ?? searched;
  const named = step || !element ? [] : [element];
  const elements = !step && !traced && searched ? searched : named;
  const arrows = graph.arrows.filter((arrow) => {
    if (step) return arrow.ids.some((id) => step.relations.includes(id));
    return traced ? traced.includes(arrow) : searched?.includes(arrow.from) && searched.includes(arrow.to);
  });
  const ends = [...elements, ...arrows.flatMap(({ from, to }) => [from, to])];
  const off = [...graph.elements.keys()].filter(
    (id) =>
      (group && !isWithin(graph, id, group) && !isWithin(graph, group, id)) || (dims && !ends.some((end) => isWithin(graph, end, id))),
  );
  const dark = graph.arrows.filter((arrow) => (dims && !arrows.includes(arrow)) || (off.includes(arrow.from) && off.includes(arrow.to)));
  return { on: [...ends, ...arrows.flatMap(keysOf)], off: [...off, ...dark.flatMap(keysOf)] };
}
