// Assigns parallel tracks to runs that share a line, in an order with few crossings.
import { before } from './runs.js';
const meet = (a, b) => a.low <= b.high && b.low <= a.high;
function bundles(runs) {
    const found = [];
    let reach = Number.NEGATIVE_INFINITY;
    for (const run of [...runs].sort((a, b) => a.low - b.low || a.arrow - b.arrow || a.nth - b.nth)) {
        if (run.low > reach)
            found.push([]);
        found.at(-1)?.push(run);
        reach = Math.max(reach, run.high);
    }
    return found;
}
/** The runs in order: each after those that should come before it, as far as possible. */
function ordered(runs, routes) {
    const rest = runs.map((run) => ({
        run,
        waits: new Set(runs.filter((other) => other !== run && meet(run, other) && before(other, run, routes) < 0)),
    }));
    const found = [];
    while (rest.length > 0) {
        let next = 0;
        for (const [nth, { waits }] of rest.entries())
            if (waits.size < (rest[next]?.waits.size ?? 0))
                next = nth;
        const [taken] = rest.splice(next, 1);
        if (!taken)
            break;
        found.push(taken.run);
        for (const { waits } of rest)
            waits.delete(taken.run);
    }
    return found;
}
/** All lanes of the runs on one axle. */
export function lanesOf(runs, routes, axle) {
    const byLine = Map.groupBy(runs.filter((run) => run.axle === axle), ({ line }) => line);
    return [...byLine].flatMap(([line, own]) => bundles(own).map((bundle) => ({ line, runs: ordered(bundle, routes) })));
}
/** The position of each run of the lane: `pitch` from the one before it, or further if `room` requires it. */
export function tracksOf({ runs }, pitch, room) {
    const placed = [];
    for (const run of runs) {
        const least = placed.filter((other) => meet(other.run, run)).map(({ offset }) => offset + Math.max(pitch, room(run) + 4));
        placed.push({ run, offset: Math.max(0, ...least) });
    }
    const first = Math.min(...placed.map(({ run, offset }) => offset - room(run)));
    const last = Math.max(...placed.map(({ offset }) => offset));
    return placed.map(({ run, offset }) => ({ run, offset: offset - (first + last) / 2 }));
}
