// The routes of all arrows: each in turn, then each again now that the others are known.
import type { Corner, Field } from './field.ts';
import type { Nesting } from './nesting.ts';
import { searchIn } from './search.ts';
import { type Ends, type Route, trafficOf } from './traffic.ts';

/** How often every arrow is routed again. */
const ROUNDS = 3;

const distance = (a: Corner | undefined, b: Corner | undefined) =>
  a && b ? Math.abs(a.column - b.column) + Math.abs(a.row - b.row) : Number.MAX_SAFE_INTEGER;

/** A route for each arrow, in order; undefined if there is none. Short ones choose first, then long ones, and what is left is for loops. */
export function routesOf(field: Field, nesting: Nesting, arrows: readonly Ends[]): (Route | undefined)[] {
  const traffic = trafficOf(field);
  const search = searchIn(field, nesting, traffic);
  const routes: (Route | undefined)[] = arrows.map(() => undefined);
  const reach = arrows.map(({ from, to }) =>
    from === to ? Number.POSITIVE_INFINITY : distance(field.corners.get(from), field.corners.get(to)),
  );
  const order = arrows.map((_, nth) => nth).sort((a, b) => (reach[a] === reach[b] ? a - b : (reach[a] ?? 0) - (reach[b] ?? 0)));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const nth of order) {
      const ends = arrows[nth];
      const old = routes[nth];
      if (!ends) continue;
      if (old) traffic.remove(old, ends);
      const found = search(ends);
      if (found) traffic.add(found, ends);
      routes[nth] = found;
    }
  }
  return routes;
}
