// Counts the arrows on each step, so that later ones avoid them.
import { type Corner, dx, dy, type Field, opposite, type Way, ways } from './field.ts';

export interface Ends {
  from: string;
  to: string;
}

/** Corners from the first crossing to the last. */
export type Route = readonly Corner[];

export interface Traffic {
  add: (route: Route, ends: Ends) => void;
  remove: (route: Route, ends: Ends) => void;
  /** Arrows along the step that leaves a crossing. */
  along: (index: number, way: Way) => number;
  /** Arrows that pass a crossing perpendicular to one that passes in direction `way`. */
  crossing: (index: number, way: Way) => number;
  /** Arrows on one side of an element. */
  port: (id: string, side: Way) => number;
}

/** Every crossing on the route except the last, with the direction that leads on from it. */
function steps(field: Field, route: Route): { index: number; way: Way }[] {
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

export function trafficOf(field: Field): Traffic {
  const size = field.width * field.height;
  const pieces = { across: new Int16Array(size), down: new Int16Array(size) };
  const passes = { across: new Int16Array(size), down: new Int16Array(size) };
  const ports = new Map<string, number>();
  const axis = (way: Way) => (way % 2 === 0 ? 'across' : 'down');
  const piece = (index: number, way: Way) => (way === 2 ? index - 1 : way === 3 ? index - field.width : index);
  const change = (route: Route, { from, to }: Ends, by: 1 | -1) => {
    const all = steps(field, route);
    for (const [nth, { index, way }] of all.entries()) {
      const at = piece(index, way);
      pieces[axis(way)][at] = (pieces[axis(way)][at] ?? 0) + by;
      if (all[nth - 1]?.way === way) passes[axis(way)][index] = (passes[axis(way)][index] ?? 0) + by;
    }
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) return;
    for (const key of [`${from} ${first.way}`, `${to} ${opposite(last.way)}`]) ports.set(key, (ports.get(key) ?? 0) + by);
  };
  return {
    add: (route, ends) => change(route, ends, 1),
    remove: (route, ends) => change(route, ends, -1),
    along: (index, way) => pieces[axis(way)][piece(index, way)] ?? 0,
    crossing: (index, way) => passes[way % 2 === 0 ? 'down' : 'across'][index] ?? 0,
    port: (id, side) => ports.get(`${id} ${side}`) ?? 0,
  };
}
