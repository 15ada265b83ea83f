// Asks ELK for positions of elements without hints: their order, and which are side by side.
import ELK, {} from 'elkjs/lib/elk.bundled.js';
const options = {
    'elk.algorithm': 'layered',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    // Only its order is used: routes are computed on our grid.
    'elk.edgeRouting': 'POLYLINE',
    'elk.layered.nodePlacement.strategy': 'SIMPLE',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    // In a cycle, the arrow that returns to the first element in the file is the reversed one.
    'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
    'elk.json.shapeCoords': 'ROOT',
    'elk.randomSeed': '1',
};
const SIZE = { width: 120, height: 50 };
/** The center of each element in ELK's layered drawing, which runs to the right (wide) or downward (narrow). */
export async function elkOrder({ elements, relations }, nesting, orientation) {
    const nodeOf = (id) => nesting.isOpen(id) ? { id, children: nesting.children(id).map((child) => nodeOf(child.id)) } : { id, ...SIZE };
    const graph = {
        id: ' root',
        layoutOptions: { ...options, 'elk.direction': orientation !== 'narrow' ? 'RIGHT' : 'DOWN' },
        children: nesting.children(undefined).map(({ id }) => nodeOf(id)),
        // An arrow from an element to itself says nothing about the order.
        edges: relations.flatMap(({ from, to }, nth) => (from === to ? [] : [{ id: ` ${nth}`, sources: [from], targets: [to] }])),
    };
    const centres = new Map();
    const read = ({ id, x = 0, y = 0, width = 0, height = 0, children = [] }) => {
        centres.set(id, { x: x + width / 2, y: y + height / 2 });
        for (const child of children)
            read(child);
    };
    read(await new ELK().layout(graph));
    for (const { id } of elements)
        if (!centres.has(id))
            centres.set(id, { x: 0, y: 0 });
    return centres;
}
