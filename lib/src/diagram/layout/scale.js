// The thickness of the lines of one axis, given the arrows in them, and the position of each line and run.
import { DISC } from '../model/laid-out.js';
import { starts } from './axis.js';
import { runKey } from './runs.js';
import { tracksOf } from './tracks.js';
export const noGaps = () => ({ boundary: { across: new Map(), down: new Map() }, run: new Map() });
/** The lines of an axle's runs: those across use lines of y. */
export function scaleOf(plan, gaps, axle, { band, lead = () => 0, pitch }) {
    const axis = axle === 'across' ? plan.field.y : plan.field.x;
    const { clear } = plan.spacing;
    const offsets = new Map();
    const gap = (run) => gaps.run.get(runKey(run)) ?? 0;
    const edges = new Set([0, axis.bands.length]);
    const byLine = Map.groupBy(plan.lanes[axle], ({ line }) => line);
    const sizes = axis.lines.map((line, nth) => {
        const tracks = (byLine.get(nth) ?? []).flatMap((lane) => tracksOf(lane, pitch, gap));
        const reach = Math.max(0, ...tracks.map(({ run, offset }) => Math.max(gap(run) - offset, Math.abs(offset))));
        const size = line.band === undefined ? 0 : band(line.band);
        // A column's width is fixed: if its arrows need more they move closer together.
        const squeeze = line.band !== undefined && axle === 'down' && reach > size / 2 - clear ? (size / 2 - clear) / reach : 1;
        for (const { run, offset } of tracks)
            offsets.set(runKey(run), offset * squeeze);
        if (line.band !== undefined)
            return axle === 'down' ? size : Math.max(size, 2 * (reach + clear));
        // At the drawing's edge a disc needs its whole radius.
        const free = edges.has(line.boundary) && line.middle ? Math.max(clear, DISC + 1) : clear;
        return Math.max(line.least - line.lead, tracks.length > 0 ? 2 * (reach + free) : 0) + lead(nth);
    });
    for (const [boundary, least] of gaps.boundary[axle]) {
        const zones = axis.lines.flatMap((line, nth) => (line.band === undefined && line.boundary === boundary ? [nth] : []));
        const missing = least - zones.reduce((sum, nth) => sum + (sizes[nth] ?? 0), 0);
        const middle = zones.find((nth) => axis.lines[nth]?.middle);
        if (missing > 0 && middle !== undefined)
            sizes[middle] = (sizes[middle] ?? 0) + missing;
    }
    const from = starts(sizes.map(Math.ceil));
    const middle = axis.lines.map((_, nth) => ((from[nth] ?? 0) + lead(nth) + (from[nth + 1] ?? 0)) / 2);
    return { starts: from, middle, offsets };
}
