// The figure of several runs that noise moves least.

/** The middle of some numbers, of an even number the higher of the two; NaN if there are none. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
