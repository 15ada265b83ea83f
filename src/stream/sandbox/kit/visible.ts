// Which rows of a long table are visible.

export interface Span {
  /** Index of the first row that is drawn. */
  from: number;
  /** Index after the last one. */
  to: number;
}

/** Extra rows above and below the window, so that fast scrolling shows no gap. */
const SPARE = 6;

/** Lengths in pixels. */
export function visible(rows: number, rowHeight: number, scrolled: number, height: number): Span {
  const first = Math.floor(scrolled / rowHeight);
  const from = Math.max(0, Math.min(first, rows) - SPARE);
  return { from, to: Math.min(rows, Math.ceil((scrolled + height) / rowHeight) + SPARE) };
}
