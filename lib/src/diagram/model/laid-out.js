/** Radius of a step's disc. */
export const DISC = 10;
