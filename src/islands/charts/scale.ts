// Round figures along an axis.

/** 1, 2 or 5 times a power of ten, at or above `value`. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

/** Figures from 0 up to or over `most`, evenly spaced, whole, `about` of them at most (and 0). */
export function ticks(most: number, about = 4): number[] {
  const step = Math.max(1, roundUp(Math.max(most, 1) / about));
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** `value` of `whole` as a length of 0 to `length`; anything above 0 stays visible. */
export function lengthOf(value: number, whole: number, length: number): number {
  if (value <= 0 || whole <= 0) return 0;
  return Math.max(0.5, Math.min(1, value / whole) * length);
}

/** 0 to 5: how dark a cell is whose share of the whole is `share` (0 to 1). Any share above 0 is seen. */
export const shade = (share: number): number => (share <= 0 ? 0 : Math.min(5, Math.max(1, Math.ceil(share * 5))));
