export const REST = { x: 0, y: 0, scale: 1 };
/** Maximum scale. */
const MOST = 20;
export const between = (least, value, most) => Math.min(Math.max(value, least), most);
/** The camera moved by `by`, as far as no gap opens between layer and window. */
export const panned = ({ x, y, scale }, by, { width, height }) => ({
    x: between(width * (1 - scale), x + by.x, 0),
    y: between(height * (1 - scale), y + by.y, 0),
    scale,
});
/** Scaled by `factor`; the point `at` stays where it is, unless a gap would open. */
export function zoomed(camera, factor, at, size) {
    const scale = between(1, camera.scale * factor, MOST);
    const ratio = 1 - scale / camera.scale;
    return panned({ ...camera, scale }, { x: (at.x - camera.x) * ratio, y: (at.y - camera.y) * ratio }, size);
}
/** How far to scroll from `from` to `to` on the screen to see `start` to `end`: 0 if they are seen, `undefined` if they do not fit. */
export function scrollInto(start, end, from, to) {
    if (end - start > to - from)
        return undefined;
    return start < from ? start - from : Math.max(0, end - to);
}
/** How far to move to center `part` in `window`, along the axes on which it is not fully visible. */
export function wayInto(part, window) {
    const way = (start, length, from, span) => start < from || start + length > from + span ? from + (span - length) / 2 - start : 0;
    return { x: way(part.x, part.width, window.x, window.width), y: way(part.y, part.height, window.y, window.height) };
}
