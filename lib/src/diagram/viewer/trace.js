// What leads to an element and what it leads to, over any number of arrows.
import { isWithin } from './graph.js';
/** The trace of an element; for a group, that of everything in it. A cycle is visited once. */
export function trace(graph, id) {
    const start = [...graph.elements.keys()].filter((each) => isWithin(graph, each, id));
    const arrows = [];
    const walk = (near, far) => {
        const reached = new Set(start);
        // The set grows while it is iterated: each element is visited once.
        for (const at of reached) {
            for (const arrow of graph.arrows) {
                if (arrow[near] !== at)
                    continue;
                arrows.push(arrow);
                reached.add(arrow[far]);
            }
        }
        return [...reached].slice(start.length);
    };
    return { before: walk('to', 'from'), after: walk('from', 'to'), arrows };
}
