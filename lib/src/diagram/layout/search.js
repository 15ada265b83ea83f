// Finds one arrow's route along the lines: short, with few corners and crossings, and not through unrelated groups.
import TinyQueue from 'tinyqueue';
import { starts } from './axis.js';
import { dx, dy, opposite, ways } from './field.js';
/** Costs of a route besides its length in pixels. */
const COST = { bend: 70, crossing: 45, shared: 12, port: 22, foreign: 600, border: 4, through: 6 };
/** Cheapest first; of equal ones the older, so that every run finds the same route. */
const cheapest = (a, b) => a.cost - b.cost || a.turn - b.turn;
/** Approximate sizes of a node, to compare routes before anything is placed. */
const NODE = { width: 120, height: 56 };
function centres({ lines }, node) {
    const from = starts(lines.map(({ band, least }) => (band === undefined ? Math.max(least, 8) : node)));
    return lines.map((_, nth) => ((from[nth] ?? 0) + (from[nth + 1] ?? 0)) / 2);
}
/** A search over the field for the cheapest route; undefined if there is none. */
export function searchIn(field, nesting, traffic) {
    const { width, height } = field;
    // A state is a crossing and the direction that leads on from it; those from `arrived` on are the ends of routes.
    const arrived = width * height * 4;
    const cost = new Float64Array(arrived * 2);
    const back = new Int32Array(arrived * 2);
    const offered = new Int32Array(arrived * 2);
    const settled = new Int32Array(arrived * 2);
    const xs = centres(field.x, NODE.width);
    const ys = centres(field.y, NODE.height);
    let turn = 0;
    const column = (index) => index % width;
    const row = (index) => Math.floor(index / width);
    const length = (a, b) => Math.abs((xs[column(a)] ?? 0) - (xs[column(b)] ?? 0)) + Math.abs((ys[row(a)] ?? 0) - (ys[row(b)] ?? 0));
    const beyond = (index, way) => {
        const [c, r] = [column(index) + dx[way], row(index) + dy[way]];
        return c < 0 || r < 0 || c >= width || r >= height ? undefined : r * width + c;
    };
    const inBand = (index, way) => (way % 2 === 0 ? field.y.lines[row(index)] : field.x.lines[column(index)])?.band !== undefined;
    return (ends) => {
        turn += 1;
        const open = new TinyQueue([], cheapest);
        let offers = 0;
        const start = field.corners.get(ends.from);
        const goal = field.corners.get(ends.to);
        const goalIndex = goal ? field.at(goal) : undefined;
        const isLoop = ends.from === ends.to;
        const around = { from: [ends.from, ...nesting.around(ends.from)], to: [ends.to, ...nesting.around(ends.to)] };
        // Borders that the arrow has to cross: of groups around exactly one of its ends.
        const own = new Set([...around.from.filter((id) => !around.to.includes(id)), ...around.to.filter((id) => !around.from.includes(id))]);
        for (const id of [ends.from, ends.to])
            own.add(id);
        const port = (id, side) => COST.port * traffic.port(id, side) ** 2;
        const crosses = (id, index, next) => field.within(index, id) !== field.within(next, id);
        const offer = (state, sum, previous) => {
            if (offered[state] === turn && (cost[state] ?? 0) <= sum)
                return;
            offered[state] = turn;
            cost[state] = sum;
            back[state] = previous;
            const index = Math.floor((state % arrived) / 4);
            offers += 1;
            open.push({ cost: sum + (state < arrived && goalIndex !== undefined ? length(index, goalIndex) : 0), turn: offers, state });
        };
        const stepCost = (index, next, way) => {
            let sum = length(index, next) + COST.shared * traffic.along(index, way) + (inBand(next, way) ? COST.through : 0);
            for (const group of field.crossed(index, way))
                sum += own.has(group) ? COST.border : COST.foreign;
            return sum;
        };
        const begin = (index) => {
            for (const way of ways) {
                const next = beyond(index, way);
                if (next === undefined || (!start && !crosses(ends.from, index, next)))
                    continue;
                offer(index * 4 + way, port(ends.from, way), -1);
            }
        };
        const visit = (state) => {
            const way = (state % 4);
            const index = (state - way) / 4;
            const next = beyond(index, way);
            if (next === undefined || field.closed(index, way))
                return;
            const sum = (cost[state] ?? 0) + stepCost(index, next, way);
            // A loop of a group leaves it first: its first step crosses the border too, outward.
            const leaves = isLoop && back[state] === -1;
            if (goalIndex === undefined ? !leaves && crosses(ends.to, index, next) : next === goalIndex) {
                offer(arrived + next * 4 + way, sum + port(ends.to, opposite(way)), state);
                return;
            }
            if (field.nodes[next] !== undefined)
                return;
            for (const on of ways) {
                if (on === opposite(way))
                    continue;
                offer(next * 4 + on, sum + (on === way ? COST.crossing * traffic.crossing(next, on) : COST.bend), state);
            }
        };
        if (start)
            begin(field.at(start));
        else {
            const inside = !around.to.slice(1).includes(ends.from);
            for (let index = 0; index < width * height; index += 1) {
                if (field.nodes[index] === undefined && field.within(index, ends.from) === inside)
                    begin(index);
            }
        }
        for (let state = open.pop()?.state; state !== undefined; state = open.pop()?.state) {
            if (state >= arrived)
                return traced(state);
            if (settled[state] === turn)
                continue;
            settled[state] = turn;
            visit(state);
        }
        return undefined;
    };
    /** The corners of the route that ends in `state`. */
    function traced(state) {
        const corners = [];
        for (let at = state; at !== -1; at = back[at] ?? -1) {
            const previous = back[at] ?? -1;
            const index = Math.floor((at % arrived) / 4);
            if (at >= arrived || previous === -1 || at % 4 !== previous % 4)
                corners.push({ column: column(index), row: row(index) });
        }
        return corners.reverse();
    }
}
