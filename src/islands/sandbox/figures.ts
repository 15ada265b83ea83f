// The figure that each part of the diagram bears.
import type { Counters } from '../../pipeline/index.ts';

/** By id of the part; 0 where nothing is to be said. */
export const figuresOf = ({ received, stored, rejected, loaded, waiting }: Counters): ReadonlyMap<string, number> =>
  new Map([
    ['collector', received],
    ['raw', stored],
    ['refused', rejected],
    ['load', waiting],
    ['warehouse', loaded],
  ]);
