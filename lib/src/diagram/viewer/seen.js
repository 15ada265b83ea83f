// The reader's selection, and what it lights and dims in the drawing.
import { isWithin } from './graph.js';
import { found } from './search.js';
import { trace } from './trace.js';
/** One level back: first the reader's selection, then the groups, from the inside out. */
export function back({ step, element, group, tracing, search, tag }, graph) {
    const asked = step || tracing || search || tag || element !== group;
    const to = asked ? group : group && graph.elements.get(group)?.parent;
    return { group: to, element: to };
}
/** Relations and elements may share an id. */
export const keysOf = ({ ids }) => ids.map((id) => `→${id}`);
/**
 * What is lit and what is dimmed: a step has priority over the trace, the trace over the search; otherwise the selected element.
 * Groups around lit or entered elements are not dimmed.
 */
export function light(seen, graph) {
    const { step, element, group, tracing, search, tag } = seen;
    const traced = element && tracing ? trace(graph, element).arrows : undefined;
    const searched = search || tag ? found(graph, seen) : undefined;
    const dims = step ?? traced ?? searched;
    const named = step || !element ? [] : [element];
    const elements = !step && !traced && searched ? searched : named;
    const arrows = graph.arrows.filter((arrow) => {
        if (step)
            return arrow.ids.some((id) => step.relations.includes(id));
        return traced ? traced.includes(arrow) : searched?.includes(arrow.from) && searched.includes(arrow.to);
    });
    const ends = [...elements, ...arrows.flatMap(({ from, to }) => [from, to])];
    const off = [...graph.elements.keys()].filter((id) => (group && !isWithin(graph, id, group) && !isWithin(graph, group, id)) || (dims && !ends.some((end) => isWithin(graph, end, id))));
    const dark = graph.arrows.filter((arrow) => (dims && !arrows.includes(arrow)) || (off.includes(arrow.from) && off.includes(arrow.to)));
    return { on: [...ends, ...arrows.flatMap(keysOf)], off: [...off, ...dark.flatMap(keysOf)] };
}
