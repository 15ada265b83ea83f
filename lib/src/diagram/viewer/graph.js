// A diagram as elements, arrows and steps without appearance: tracing, searching and dimming work on it.
/** Whether the element `id` is the group `group`, or inside it. */
export function isWithin(graph, id, group) {
    for (let at = id; at; at = graph.elements.get(at)?.parent)
        if (at === group)
            return true;
    return false;
}
