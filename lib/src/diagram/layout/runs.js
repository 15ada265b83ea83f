/** A unique key of a run. */
export const runKey = ({ arrow, nth }) => `${arrow} ${nth}`;
const along = (axle, corner) => (axle === 'across' ? corner?.column : corner?.row) ?? 0;
const lineOf = (axle, corner) => (axle === 'across' ? corner?.row : corner?.column) ?? 0;
const axleOf = (a, b) => (a?.row === b?.row ? 'across' : 'down');
/** The runs of a route; `onNode` says whether its ends are on nodes. */
export function runsOf(arrow, route, onNode) {
    return route.slice(0, -1).map((corner, nth) => {
        const next = route[nth + 1];
        const axle = axleOf(corner, next);
        const [from, to] = [along(axle, corner) * 2, along(axle, next) * 2];
        const way = Math.sign(to - from);
        const start = from + (nth === 0 && onNode.first ? way : 0);
        const end = to - (nth === route.length - 2 && onNode.last ? way : 0);
        return { arrow, nth, axle, line: lineOf(axle, corner), low: Math.min(start, end), high: Math.max(start, end) };
    });
}
/** Left −1, right 1, relative to the walker's direction; 0 at the route's end. */
function turn({ route, at, step }) {
    const [before, here, after] = [route[at - step], route[at], route[at + step]];
    if (!before || !here || !after)
        return 0;
    const cross = (here.column - before.column) * (after.row - here.row) - (here.row - before.row) * (after.column - here.column);
    return Math.sign(cross);
}
/** −1 if `a`, in the same direction on the same line as `b`, has to keep left of it, 1 if right, 0 if it does not matter. */
function side(a, b) {
    const [here, there] = [a.route[a.at], b.route[b.at]];
    const axle = axleOf(a.route[a.at - a.step], here);
    const way = Math.sign(along(axle, here) - along(axle, a.route[a.at - a.step]));
    const ahead = (along(axle, here) - along(axle, there)) * way;
    if (ahead < 0)
        return turn(a);
    if (ahead > 0)
        return -turn(b);
    if (turn(a) !== turn(b))
        return Math.sign(turn(a) - turn(b));
    if (turn(a) === 0)
        return 0;
    return side({ ...a, at: a.at + a.step }, { ...b, at: b.at + b.step });
}
/** The walker along the run toward higher numbers (`way` 1) or lower ones. */
function walker(route, { nth, axle }, way) {
    const forwards = along(axle, route[nth + 1]) > along(axle, route[nth]) === (way === 1);
    return forwards ? { route, at: nth + 1, step: 1 } : { route, at: nth, step: -1 };
}
/**
 * Below 0 if run `a` should be before `b` on their line (above it, or left of it), above 0 if after. Only for runs of one line that
 * share a part of it. A route that leaves a run to one side is on that side, so that the two do not cross.
 */
export function before(a, b, routes) {
    const [ra, rb] = [routes[a.arrow] ?? [], routes[b.arrow] ?? []];
    // Left of the direction to the right is above; left of the direction down is the higher column.
    const sign = a.axle === 'across' ? 1 : -1;
    const votes = sign * (side(walker(ra, a, 1), walker(rb, b, 1)) - side(walker(ra, a, -1), walker(rb, b, -1)));
    if (votes !== 0)
        return votes;
    // Identical from end to end: the earlier arrow keeps left along its direction.
    const [first, second] = a.arrow < b.arrow ? [a, b] : [b, a];
    const route = routes[first.arrow] ?? [];
    const forwards = along(first.axle, route[first.nth + 1]) > along(first.axle, route[first.nth]);
    return (forwards ? -sign : sign) * (first === a ? 1 : -1) * (second === first ? 0 : 1);
}
