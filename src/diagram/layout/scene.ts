// Obstacles for discs and labels: boxes of everything placed so far, and those near one arrow.
import type { Box, Point } from '../model/laid-out.ts';
import { enclosing, overlap, segments } from './boxes.ts';

export interface Scene {
  page: Box;
  /** Nodes, and titles of groups. */
  solid: readonly Box[];
  /** Borders of groups: covered only if there is no other place. */
  borders: readonly Box[];
  /** Forbids labels on borders. */
  strict: boolean;
  arrows: readonly (readonly Point[])[];
}

/** The scene as one arrow sees it. */
export interface Surroundings {
  points: readonly Point[];
  own: readonly Box[];
  others: readonly Box[];
  solid: readonly Box[];
  borders: readonly Box[];
}

/** How far from its arrow a label may reach. */
const REACH = 180;

/** For each arrow the obstacles near it. */
export function surroundings({ solid, borders, arrows }: Scene): Surroundings[] {
  const pieces = arrows.map((points) => segments(points).map(({ box }) => box));
  const extents = pieces.map((boxes) => (boxes.length === 0 ? undefined : boxes.reduce(enclosing)));
  return arrows.map((points, nth) => {
    const extent = extents[nth];
    const near = (box: Box) => extent !== undefined && overlap(extent, box, REACH);
    const others = pieces.flatMap((boxes, other) => {
      const reach = extents[other];
      return other === nth || reach === undefined || !near(reach) ? [] : boxes.filter(near);
    });
    return { points, own: pieces[nth] ?? [], others, solid: solid.filter(near), borders: borders.filter(near) };
  });
}
