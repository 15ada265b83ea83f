// Turns a plan into pixels: how thick each line must be for the arrows in it, and with that the place of every box and corner.
import { type Box, DISC, type Point } from '../model/laid-out.ts';
import { type Axis, starts } from './axis.ts';
import { type NodeWords, nodeWords, titleWords } from './node-words.ts';
import type { Plan } from './plan.ts';
import { type Axle, type Run, runKey } from './runs.ts';
import { tracksOf } from './tracks.ts';
import type { Wishes } from './wishes.ts';

/** Least width of a node. */
const LEAST = 56;

export interface Distances {
  width: number;
  height: number;
  /** Width of the nodes of each column. */
  widths: readonly number[];
  nodes: ReadonlyMap<string, Box>;
  words: ReadonlyMap<string, NodeWords>;
  groups: ReadonlyMap<string, Box>;
  /** Lines of each group's title. */
  titles: ReadonlyMap<string, readonly string[]>;
  /** Corners of each arrow from border to border; none where it has no way. */
  arrows: readonly (readonly Point[])[];
}

interface Scale {
  starts: readonly number[];
  /** Middle of each line's tracks. */
  middle: readonly number[];
}

/** Places of the lines of one axis, and how far each run on them lies from their middle. */
function scaleOf(axis: Axis, plan: Plan, wishes: Wishes, axle: Axle, band: (nth: number) => number, lead = (_: number) => 0) {
  const { pitch, clear } = plan.spacing;
  const offsets = new Map<string, number>();
  const wish = (run: Run) => wishes.run.get(runKey(run)) ?? 0;
  const edges = new Set([0, axis.bands.length]);
  const byLine = Map.groupBy(plan.lanes[axle], ({ line }) => line);
  const sizes = axis.lines.map((line, nth) => {
    const tracks = (byLine.get(nth) ?? []).flatMap((lane) => tracksOf(lane, pitch, wish));
    const reach = Math.max(0, ...tracks.map(({ run, offset }) => Math.max(wish(run) - offset, Math.abs(offset))));
    const size = line.band === undefined ? 0 : band(line.band);
    // A column's width is given: where its arrows need more they move closer together.
    const squeeze = line.band !== undefined && axle === 'down' && reach > size / 2 - clear ? (size / 2 - clear) / reach : 1;
    for (const { run, offset } of tracks) offsets.set(runKey(run), offset * squeeze);
    if (line.band !== undefined) return axle === 'down' ? size : Math.max(size, 2 * (reach + clear));
    // At the drawing's own edge a disc needs its whole radius.
    const free = edges.has(line.boundary) && line.middle ? Math.max(clear, DISC + 1) : clear;
    return Math.max(line.least - line.lead, tracks.length > 0 ? 2 * (reach + free) : 0) + lead(nth);
  });
  for (const [boundary, least] of wishes.boundary[axle]) {
    const zones = axis.lines.flatMap((line, nth) => (line.band === undefined && line.boundary === boundary ? [nth] : []));
    const missing = least - zones.reduce((sum, nth) => sum + (sizes[nth] ?? 0), 0);
    const middle = zones.find((nth) => axis.lines[nth]?.middle);
    if (missing > 0 && middle !== undefined) sizes[middle] = (sizes[middle] ?? 0) + missing;
  }
  const from = starts(sizes.map(Math.ceil));
  const middle = axis.lines.map((_, nth) => ((from[nth] ?? 0) + lead(nth) + (from[nth + 1] ?? 0)) / 2);
  return { starts: from, middle, offsets };
}

const boxOf = (x: Scale, y: Scale, h: { first: number; last: number }, v: { first: number; last: number }): Box => {
  const [left, top] = [x.starts[h.first] ?? 0, y.starts[v.first] ?? 0];
  return { x: left, y: top, width: (x.starts[h.last + 1] ?? 0) - left, height: (y.starts[v.last + 1] ?? 0) - top };
};

/** Moves an arrow's end, in the direction that it runs, onto the border of the box. */
function clip(end: Point, next: Point, box: Box): Point {
  const nearest = (value: number, low: number, high: number, towards: number) =>
    towards === value ? (Math.abs(value - low) < Math.abs(value - high) ? low : high) : towards > value ? high : low;
  const inside = (point: Point) => point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
  const outwards = inside(end) ? next : { x: 2 * end.x - next.x, y: 2 * end.y - next.y };
  return end.y === next.y
    ? { x: nearest(end.x, box.x, box.x + box.width, outwards.x), y: end.y }
    : { x: end.x, y: nearest(end.y, box.y, box.y + box.height, outwards.y) };
}

/** The plan in pixels, all of them whole. */
export function distancesOf(plan: Plan, wishes: Wishes): Distances {
  const { field, grid, spacing } = plan;
  let x = scaleOf(field.x, plan, wishes, 'down', (nth) => plan.widths[nth] ?? 0);
  const excess = spacing.width === undefined ? 0 : (x.starts.at(-1) ?? 0) - spacing.width;
  // Never so narrow that a letter and a hyphen do not fit; the drawing becomes wider instead.
  const widths = plan.widths.map((width) => Math.max(LEAST, width - Math.max(0, Math.ceil(excess / grid.columns))));
  if (excess > 0) x = scaleOf(field.x, plan, wishes, 'down', (nth) => widths[nth] ?? 0);
  const titles = new Map<string, readonly string[]>();
  const leads = new Map<number, number>();
  for (const id of grid.groups.keys()) {
    const [element, h, v] = [plan.nesting.element(id), field.x.groups.get(id), field.y.groups.get(id)];
    if (!element || !h || !v) continue;
    const title = titleWords(element, Math.min((x.starts[h.last + 1] ?? 0) - (x.starts[h.first] ?? 0), plan.titles.get(id) ?? 0));
    titles.set(id, title.lines);
    leads.set(v.first, Math.max(leads.get(v.first) ?? 0, title.height));
  }
  const heights = Array.from({ length: grid.rows }, () => 0);
  const words = new Map<string, NodeWords>();
  for (const [id, { row, column }] of grid.nodes) {
    const element = plan.nesting.element(id);
    if (!element) continue;
    const said = nodeWords(element, widths[column] ?? 0, spacing);
    words.set(id, said);
    heights[row] = Math.max(heights[row] ?? 0, said.height);
  }
  const y = scaleOf(
    field.y,
    plan,
    wishes,
    'across',
    (nth) => heights[nth] ?? 0,
    (nth) => leads.get(nth) ?? 0,
  );
  const nodes = new Map<string, Box>();
  for (const [id, corner] of field.corners)
    nodes.set(id, boxOf(x, y, { first: corner.column, last: corner.column }, { first: corner.row, last: corner.row }));
  const groups = new Map<string, Box>();
  for (const id of grid.groups.keys()) {
    const [h, v] = [field.x.groups.get(id), field.y.groups.get(id)];
    if (h && v) groups.set(id, boxOf(x, y, h, v));
  }
  const byArrow = Map.groupBy(plan.runs, ({ arrow }) => arrow);
  const arrows = plan.routes.map((route, arrow) => {
    if (!route) return [];
    const own = byArrow.get(arrow) ?? [];
    const value = (axle: Axle, nth: number) => {
      const run = own.find((one) => one.nth === nth);
      if (run?.axle !== axle) return undefined;
      const scale = axle === 'across' ? y : x;
      return Math.round((scale.middle[run.line] ?? 0) + ((axle === 'across' ? y : x).offsets.get(runKey(run)) ?? 0));
    };
    const points = route.map((corner, nth) => ({
      x: value('down', nth) ?? value('down', nth - 1) ?? Math.round(x.middle[corner.column] ?? 0),
      y: value('across', nth) ?? value('across', nth - 1) ?? Math.round(y.middle[corner.row] ?? 0),
    }));
    const { from, to } = plan.shown.relations[arrow] ?? { from: '', to: '' };
    const ends = [nodes.get(from) ?? groups.get(from), nodes.get(to) ?? groups.get(to)] as const;
    const [first, second, last, previous] = [points[0], points[1], points.at(-1), points.at(-2)];
    if (!first || !second || !last || !previous || !ends[0] || !ends[1]) return [];
    const [start, end] = [clip(first, second, ends[0]), clip(last, previous, ends[1])];
    return [start, ...points.slice(1, -1), end];
  });
  return { width: x.starts.at(-1) ?? 0, height: y.starts.at(-1) ?? 0, widths, nodes, words, groups, titles, arrows };
}
