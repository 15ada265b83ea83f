/** Radius of a corner; length and half width of a head. */
const CORNER = 6;
const HEAD = { length: 8, half: 4 };
const toward = (from, to) => ({ x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y) });
const span = (a, b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const straight = (from, to) => (to.y === from.y ? (to.x === from.x ? '' : `H${to.x}`) : `V${to.y}`);
/** The line, ending where its head begins. */
export function linePath(points) {
    const [first] = points;
    if (!first)
        return '';
    let path = `M${first.x} ${first.y}`;
    let at = first;
    for (const [nth, corner] of points.entries()) {
        if (nth === 0)
            continue;
        const [previous, next] = [points[nth - 1] ?? corner, points[nth + 1]];
        const way = toward(previous, corner);
        if (!next) {
            path += straight(at, { x: corner.x - way.x * (HEAD.length - 1), y: corner.y - way.y * (HEAD.length - 1) });
            break;
        }
        const on = toward(corner, next);
        const room = Math.floor(Math.min(span(previous, corner) / 2, span(corner, next) / 2, CORNER));
        const start = { x: corner.x - way.x * room, y: corner.y - way.y * room };
        const end = { x: corner.x + on.x * room, y: corner.y + on.y * room };
        path += straight(at, start);
        const bends = way.x * on.x + way.y * on.y === 0 && room > 0;
        if (bends)
            path += `q${corner.x - start.x} ${corner.y - start.y} ${end.x - start.x} ${end.y - start.y}`;
        at = bends ? end : start;
    }
    return path;
}
/** The triangle at the end of the line. */
export function headPath(points) {
    const [before, tip] = points.slice(-2);
    if (!before || !tip)
        return '';
    const { x, y } = toward(before, tip);
    const [a, b] = [
        { x: -x * HEAD.length - y * HEAD.half, y: -y * HEAD.length + x * HEAD.half },
        { x: 2 * y * HEAD.half, y: -2 * x * HEAD.half },
    ];
    return `M${tip.x} ${tip.y}l${a.x} ${a.y} ${b.x} ${b.y}z`;
}
