import { searchIn } from './search.js';
import { trafficOf } from './traffic.js';
/** How often every arrow is routed again. */
const ROUNDS = 3;
const distance = (a, b) => a && b ? Math.abs(a.column - b.column) + Math.abs(a.row - b.row) : Number.MAX_SAFE_INTEGER;
/** A route for each arrow, in order; undefined if there is none. Short ones choose first, then long ones, and what is left is for loops. */
export function routesOf(field, nesting, arrows) {
    const traffic = trafficOf(field);
    const search = searchIn(field, nesting, traffic);
    const routes = arrows.map(() => undefined);
    const reach = arrows.map(({ from, to }) => from === to ? Number.POSITIVE_INFINITY : distance(field.corners.get(from), field.corners.get(to)));
    const order = arrows.map((_, nth) => nth).sort((a, b) => (reach[a] === reach[b] ? a - b : (reach[a] ?? 0) - (reach[b] ?? 0)));
    for (let round = 0; round < ROUNDS; round += 1) {
        for (const nth of order) {
            const ends = arrows[nth];
            const old = routes[nth];
            if (!ends)
                continue;
            if (old)
                traffic.remove(old, ends);
            const found = search(ends);
            if (found)
                traffic.add(found, ends);
            routes[nth] = found;
        }
    }
    return routes;
}
