import { columnWidths, sum } from './column-widths.js';
import { nodeWords, titleWords } from './node-words.js';
import { runKey } from './runs.js';
import { scaleOf } from './scale.js';
import { NARROWEST } from './spacing.js';
/** Minimum width of a node. */
const LEAST = 56;
/** How much wider than its fixed width a drawing may become before a word breaks: shrunk to that width, it is still legible. */
export const SLACK = 10;
/** Distance of parallel arrows if the drawing's width leaves too little to its nodes, or much too little. */
const CLOSE = 8;
const CLOSEST = 5;
const boxOf = (x, y, h, v) => {
    const [left, top] = [x.starts[h.first] ?? 0, y.starts[v.first] ?? 0];
    return { x: left, y: top, width: (x.starts[h.last + 1] ?? 0) - left, height: (y.starts[v.last + 1] ?? 0) - top };
};
/** Moves an arrow's end, in its direction, onto the border of the box. */
function clip(end, next, box) {
    const nearest = (value, low, high, goal) => goal === value ? (Math.abs(value - low) < Math.abs(value - high) ? low : high) : goal > value ? high : low;
    const inside = (point) => point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
    const outwards = inside(end) ? next : { x: 2 * end.x - next.x, y: 2 * end.y - next.y };
    return end.y === next.y
        ? { x: nearest(end.x, box.x, box.x + box.width, outwards.x), y: end.y }
        : { x: end.x, y: nearest(end.y, box.y, box.y + box.height, outwards.y) };
}
/** Horizontal positions, and the width left to each column; if that is too little, arrows move closer together. */
function columnsOf(plan, gaps) {
    const { width, pitch } = plan.spacing;
    const own = sum(plan.widths);
    const needed = sum(plan.words.map((word) => Math.max(word, NARROWEST)));
    const attempt = (apart) => {
        const place = (widths) => scaleOf(plan, gaps, 'down', { band: (nth) => widths[nth] ?? 0, pitch: apart });
        const x = place(plan.widths);
        if (width === undefined)
            return { x, widths: plan.widths };
        const free = width - (x.starts.at(-1) ?? 0);
        const room = own + Math.min(0, free);
        const wordsFit = needed > room && needed <= own + free + SLACK;
        // Never so narrow that a letter and a hyphen do not fit; the drawing becomes wider instead.
        const widths = columnWidths(wordsFit ? needed : room, plan.words).map((share) => Math.max(LEAST, share));
        return { x: place(widths), widths };
    };
    const roomy = attempt(pitch);
    if (width === undefined || Math.min(...roomy.widths) >= NARROWEST)
        return roomy;
    const close = attempt(CLOSE);
    return Math.min(...close.widths) >= NARROWEST ? close : attempt(CLOSEST);
}
/** The plan in pixels, all of them whole. */
export function distancesOf(plan, gaps) {
    const { field, grid, spacing } = plan;
    const { x, widths } = columnsOf(plan, gaps);
    const titles = new Map();
    const leads = new Map();
    for (const id of grid.groups.keys()) {
        const [element, h, v] = [plan.nesting.element(id), field.x.groups.get(id), field.y.groups.get(id)];
        if (!element || !h || !v)
            continue;
        const title = titleWords(element, Math.min((x.starts[h.last + 1] ?? 0) - (x.starts[h.first] ?? 0), plan.titles.get(id) ?? 0));
        titles.set(id, title.lines);
        leads.set(v.first, Math.max(leads.get(v.first) ?? 0, title.height));
    }
    const heights = Array.from({ length: grid.rows }, () => 0);
    const words = new Map();
    for (const [id, { row, column }] of grid.nodes) {
        const element = plan.nesting.element(id);
        if (!element)
            continue;
        const said = nodeWords(element, widths[column] ?? 0, spacing);
        words.set(id, said);
        heights[row] = Math.max(heights[row] ?? 0, said.height);
    }
    const y = scaleOf(plan, gaps, 'across', { band: (nth) => heights[nth] ?? 0, lead: (nth) => leads.get(nth) ?? 0, pitch: spacing.pitch });
    const nodes = new Map();
    for (const [id, corner] of field.corners)
        nodes.set(id, boxOf(x, y, { first: corner.column, last: corner.column }, { first: corner.row, last: corner.row }));
    const groups = new Map();
    for (const id of grid.groups.keys()) {
        const [h, v] = [field.x.groups.get(id), field.y.groups.get(id)];
        if (h && v)
            groups.set(id, boxOf(x, y, h, v));
    }
    const byArrow = Map.groupBy(plan.runs, ({ arrow }) => arrow);
    const arrows = plan.routes.map((route, arrow) => {
        if (!route)
            return [];
        const own = byArrow.get(arrow) ?? [];
        const value = (axle, nth) => {
            const run = own.find((one) => one.nth === nth);
            if (run?.axle !== axle)
                return undefined;
            const scale = axle === 'across' ? y : x;
            return Math.round((scale.middle[run.line] ?? 0) + ((axle === 'across' ? y : x).offsets.get(runKey(run)) ?? 0));
        };
        const points = route.map((corner, nth) => ({
            x: value('down', nth) ?? value('down', nth - 1) ?? Math.round(x.middle[corner.column] ?? 0),
            y: value('across', nth) ?? value('across', nth - 1) ?? Math.round(y.middle[corner.row] ?? 0),
        }));
        const { from, to } = plan.shown.relations[arrow] ?? { from: '', to: '' };
        const ends = [nodes.get(from) ?? groups.get(from), nodes.get(to) ?? groups.get(to)];
        const [first, second, last, previous] = [points[0], points[1], points.at(-1), points.at(-2)];
        if (!first || !second || !last || !previous || !ends[0] || !ends[1])
            return [];
        const [start, end] = [clip(first, second, ends[0]), clip(last, previous, ends[1])];
        return [start, ...points.slice(1, -1), end];
    });
    return { width: x.starts.at(-1) ?? 0, height: y.starts.at(-1) ?? 0, widths, nodes, words, groups, titles, arrows };
}
