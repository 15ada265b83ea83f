import { enclosing, overlap, segments } from './boxes.js';
/** How far from its arrow a label may reach. */
const REACH = 180;
/** For each arrow the obstacles near it. */
export function surroundings({ solid, borders, arrows }) {
    const pieces = arrows.map((points) => segments(points).map(({ box }) => box));
    const extents = pieces.map((boxes) => (boxes.length === 0 ? undefined : boxes.reduce(enclosing)));
    return arrows.map((points, nth) => {
        const extent = extents[nth];
        const near = (box) => extent !== undefined && overlap(extent, box, REACH);
        const others = pieces.flatMap((boxes, other) => {
            const reach = extents[other];
            return other === nth || reach === undefined || !near(reach) ? [] : boxes.filter(near);
        });
        return { points, own: pieces[nth] ?? [], others, solid: solid.filter(near), borders: borders.filter(near) };
    });
}
