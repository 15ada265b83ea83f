// Counts the arrows on each step, so that later ones avoid them.
import { dx, dy, opposite, ways } from './field.js';
/** Every crossing on the route except the last, with the direction that leads on from it. */
function steps(field, route) {
    return route.slice(0, -1).flatMap((corner, nth) => {
        const next = route[nth + 1] ?? corner;
        const way = ways.find((one) => dx[one] === Math.sign(next.column - corner.column) && dy[one] === Math.sign(next.row - corner.row)) ?? 0;
        const length = Math.abs(next.column - corner.column) + Math.abs(next.row - corner.row);
        return Array.from({ length }, (_, step) => ({
            index: field.at({ column: corner.column + dx[way] * step, row: corner.row + dy[way] * step }),
            way,
        }));
    });
}
export function trafficOf(field) {
    const size = field.width * field.height;
    const pieces = { across: new Int16Array(size), down: new Int16Array(size) };
    const passes = { across: new Int16Array(size), down: new Int16Array(size) };
    const ports = new Map();
    const axis = (way) => (way % 2 === 0 ? 'across' : 'down');
    const piece = (index, way) => (way === 2 ? index - 1 : way === 3 ? index - field.width : index);
    const change = (route, { from, to }, by) => {
        const all = steps(field, route);
        for (const [nth, { index, way }] of all.entries()) {
            const at = piece(index, way);
            pieces[axis(way)][at] = (pieces[axis(way)][at] ?? 0) + by;
            if (all[nth - 1]?.way === way)
                passes[axis(way)][index] = (passes[axis(way)][index] ?? 0) + by;
        }
        const [first, last] = [all[0], all.at(-1)];
        if (!first || !last)
            return;
        for (const key of [`${from} ${first.way}`, `${to} ${opposite(last.way)}`])
            ports.set(key, (ports.get(key) ?? 0) + by);
    };
    return {
        add: (route, ends) => change(route, ends, 1),
        remove: (route, ends) => change(route, ends, -1),
        along: (index, way) => pieces[axis(way)][piece(index, way)] ?? 0,
        crossing: (index, way) => passes[way % 2 === 0 ? 'down' : 'across'][index] ?? 0,
        port: (id, side) => ports.get(`${id} ${side}`) ?? 0,
    };
}
