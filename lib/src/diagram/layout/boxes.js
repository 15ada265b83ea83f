/** True if the boxes share more than a border, or are closer than `gap`. */
export const overlap = (a, b, gap = 0) => a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
export const boxAround = (centre, radius) => ({
    x: centre.x - radius,
    y: centre.y - radius,
    width: 2 * radius,
    height: 2 * radius,
});
/** The box of a straight line between two points of one row or column. */
export const lineBox = (a, b) => ({
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
});
/** The straight pieces of a path. */
export const segments = (points) => points.slice(0, -1).flatMap((start, nth) => {
    const end = points[nth + 1];
    return end && (end.x !== start.x || end.y !== start.y) ? [{ start, end, box: lineBox(start, end) }] : [];
});
export const contains = (outer, inner) => inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height;
/** The four sides of a box, as boxes without thickness. */
export const sides = ({ x, y, width, height }) => [
    { x, y, width, height: 0 },
    { x, y: y + height, width, height: 0 },
    { x, y, width: 0, height },
    { x: x + width, y, width: 0, height },
];
/** The smallest box that contains both. */
export function enclosing(a, b) {
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
