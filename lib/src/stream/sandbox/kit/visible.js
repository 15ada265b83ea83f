// Which rows of a long table are visible.
/** Extra rows above and below the window, so that fast scrolling shows no gap. */
const SPARE = 6;
/** Lengths in pixels. */
export function visible(rows, rowHeight, scrolled, height) {
    const first = Math.floor(scrolled / rowHeight);
    const from = Math.max(0, Math.min(first, rows) - SPARE);
    return { from, to: Math.min(rows, Math.ceil((scrolled + height) / rowHeight) + SPARE) };
}
