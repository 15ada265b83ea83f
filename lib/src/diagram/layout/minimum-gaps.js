// Where a drawing needs more room: beside the longest segment of an arrow whose disc or label found no place.
import { DISC } from '../model/laid-out.js';
import { segments } from './boxes.js';
import { shapesOf } from './labels.js';
import { runKey } from './runs.js';
/** The growth of a boundary per attempt, and its maximum; in a drawing of fixed width, horizontally: for a disc, and for labels without one. */
const GROWTH = 6;
const MOST = { free: 400, disc: 38, words: 72 };
/** True if something of the arrow found no place. */
export function lacks({ shown }, arrow, { discs, text }) {
    const relation = shown.relations[arrow];
    return relation !== undefined && (discs.length < relation.numbers.length || (relation.label !== undefined && text === undefined));
}
/** The run under the longest straight segment of the arrow. */
function longestRun(plan, { arrows }, arrow) {
    const points = arrows[arrow] ?? [];
    const found = plan.runs
        .filter((run) => run.arrow === arrow)
        .map((run) => ({
        run,
        length: segments(points.slice(run.nth, run.nth + 2)).reduce((sum, { box }) => sum + box.width + box.height, 0),
    }));
    return found.reduce((best, one) => (best && best.length >= one.length ? best : one), undefined);
}
/** Adds the room that the arrow lacks to `gaps`; false if it can have no more. */
export function widen(plan, distances, arrow, { discs }, gaps) {
    const relation = plan.shown.relations[arrow];
    const longest = longestRun(plan, distances, arrow);
    if (!relation || !longest)
        return false;
    const { run, length } = longest;
    const across = run.axle === 'across';
    const missesDisc = discs.length < relation.numbers.length;
    const line = (across ? plan.field.y : plan.field.x).lines[run.line];
    const fits = shapesOf(relation.label ?? '', true).find(({ width }) => width <= length);
    if (!missesDisc && across && line?.band === undefined && fits) {
        gaps.run.set(runKey(run), Math.max(fits.height + 8, (gaps.run.get(runKey(run)) ?? 0) + 4));
        return true;
    }
    // The boundary that the run crosses, the middle one of several.
    const { lines } = across ? plan.field.x : plan.field.y;
    const crossed = lines.flatMap(({ band, middle, boundary }, nth) => band === undefined && middle && 2 * nth >= run.low && 2 * nth <= run.high ? [boundary] : []);
    const boundary = crossed[Math.floor(crossed.length / 2)];
    if (boundary === undefined)
        return false;
    const axle = across ? 'down' : 'across';
    const now = gaps.boundary[axle].get(boundary) ?? plan.spacing.between;
    const given = across && plan.spacing.width !== undefined;
    // Horizontally, labels that a numbered disc refers to make no column narrower.
    const most = !given
        ? MOST.free
        : missesDisc
            ? MOST.disc + 2 * DISC * relation.numbers.length
            : relation.numbers.length > 0
                ? 0
                : MOST.words;
    if (now + GROWTH > most)
        return false;
    gaps.boundary[axle].set(boundary, now + GROWTH);
    return true;
}
