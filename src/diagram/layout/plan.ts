// Everything about a drawing that does not depend on exact distances: its grid, its lines, its text and the route of each arrow.
import type { Orientation, Point } from '../model/laid-out.ts';
import type { Shown } from '../model/shown.ts';
import { type Axis, axisOf, type Group, starts } from './axis.ts';
import { type Field, fieldOf } from './field.ts';
import { type Grid, gridOf } from './grid.ts';
import { type Nesting, nestingOf } from './nesting.ts';
import { titleWords, widthFor, wordWidth } from './node-words.ts';
import { routesOf } from './routes.ts';
import { type Axle, type Run, runsOf } from './runs.ts';
import { type Spacing, spacings, WIDEST } from './spacing.ts';
import { type Lane, lanesOf } from './tracks.ts';
import type { Route } from './traffic.ts';

export interface Plan {
  shown: Shown;
  nesting: Nesting;
  spacing: Spacing;
  grid: Grid;
  field: Field;
  /** Width of the nodes of each column; if the drawing's width is fixed, before arrows have taken their room. */
  widths: readonly number[];
  /** Width in which no word of a column's nodes breaks; none unless the drawing's width is fixed. */
  words: readonly number[];
  /** Minimum room for each group's title. */
  titles: ReadonlyMap<string, number>;
  routes: readonly (Route | undefined)[];
  lanes: Readonly<Record<Axle, readonly Lane[]>>;
  runs: readonly Run[];
}

/** Width of the lines of an axis without its bands. */
const zones = ({ lines }: Axis) => lines.reduce((sum, { band, least }) => sum + (band === undefined ? least : 0), 0);

const groupsOf = (grid: Grid, nesting: Nesting, of: 'rows' | 'columns', title: (id: string) => number): Group[] =>
  [...grid.groups].map(([id, area]) => ({ id, span: area[of], around: nesting.around(id), title: title(id) }));

const thickness = (x: Axis, widths: readonly number[]) =>
  x.lines.map(({ band, least }) => (band === undefined ? least : (widths[band] ?? 0)));

/** Room for a group's title, before arrows have made the group wider. */
function titleRoom(x: Axis, id: string, widths: readonly number[]): number {
  const { first, last } = x.groups.get(id) ?? { first: 0, last: 0 };
  return thickness(x, widths)
    .slice(first, last + 1)
    .reduce((sum, size) => sum + size, 0);
}

/** The last line, counted in lines, whose middle may be above a title of that width. */
function covered(x: Axis, id: string, widths: readonly number[], width: number): number {
  const first = x.groups.get(id)?.first ?? 0;
  const from = starts(thickness(x, widths));
  let last = first;
  for (let nth = first; nth < x.lines.length; nth += 1) {
    const middle = ((from[nth] ?? 0) + (from[nth + 1] ?? 0)) / 2 - (from[first] ?? 0);
    if (middle < width) last = nth;
  }
  return last;
}

/** The widths of columns: as their text needs, or what a fixed width leaves to each. */
function widthsOf(grid: Grid, x: Axis, nesting: Nesting, spacing: Spacing): number[] {
  if (spacing.width !== undefined) {
    const share = Math.min(Math.floor((spacing.width - zones(x)) / grid.columns), WIDEST);
    return Array.from({ length: grid.columns }, () => share);
  }
  const widths = Array.from({ length: grid.columns }, () => spacing.node);
  for (const [id, { column }] of grid.nodes) {
    const element = nesting.element(id);
    if (element) widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? 0, widthFor(element)));
  }
  return widths;
}

/** The width that each column's longest word needs. */
function wordsOf(grid: Grid, nesting: Nesting): number[] {
  const words = Array.from({ length: grid.columns }, () => 0);
  for (const [id, { column }] of grid.nodes) {
    const element = nesting.element(id);
    if (element) words[column] = Math.max(words[column] ?? 0, wordWidth(element));
  }
  return words;
}

/** The options of a plan. */
export interface Attempt {
  columns: number;
  /** Whether the author's hints are followed. */
  hints: boolean;
  /** The zone right of a group's title in which arrows may not enter from above. */
  margin: number;
}

/** Plans the drawing; `centre` has ELK's position of each element. */
export function planOf(shown: Shown, orientation: Orientation, centre: (id: string) => Point, { columns, hints, margin }: Attempt): Plan {
  const spacing = spacings[orientation];
  const nesting = nestingOf(shown, hints);
  const grid = gridOf(nesting, orientation, centre, columns);
  const x = axisOf(
    grid.columns,
    groupsOf(grid, nesting, 'columns', () => 0),
    spacing,
  );
  const widths = widthsOf(grid, x, nesting, spacing);
  const rooms = new Map([...grid.groups.keys()].map((id) => [id, titleRoom(x, id, widths)]));
  const titles = new Map<string, { height: number; width: number }>();
  for (const [id, room] of rooms) {
    const element = nesting.element(id);
    if (element) titles.set(id, titleWords(element, room));
  }
  const y = axisOf(
    grid.rows,
    groupsOf(grid, nesting, 'rows', (id) => titles.get(id)?.height ?? 0),
    spacing,
  );
  const field = fieldOf(grid, x, y, new Map([...titles].map(([id, title]) => [id, covered(x, id, widths, title.width + margin)])));
  const routes = routesOf(field, nesting, shown.relations);
  const runs = routes.flatMap((route, arrow) => {
    const { from, to } = shown.relations[arrow] ?? { from: '', to: '' };
    return route ? runsOf(arrow, route, { first: field.corners.has(from), last: field.corners.has(to) }) : [];
  });
  return {
    shown,
    nesting,
    spacing,
    grid,
    field,
    widths,
    words: spacing.width === undefined ? [] : wordsOf(grid, nesting),
    titles: rooms,
    routes,
    lanes: { across: lanesOf(runs, routes, 'across'), down: lanesOf(runs, routes, 'down') },
    runs,
  };
}
