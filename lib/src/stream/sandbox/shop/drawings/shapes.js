// The parts of product drawings: flat shapes in a field of 96 × 72, in three tones and a line.
/** A rectangle with rounded corners, as path data. */
export const box = (x, y, width, height, radius = 2) => `M${x + radius} ${y}h${width - 2 * radius}q${radius} 0 ${radius} ${radius}v${height - 2 * radius}q0 ${radius} ${-radius} ${radius}h${2 * radius - width}q${-radius} 0 ${-radius} ${-radius}v${2 * radius - height}q0 ${-radius} ${radius} ${-radius}z`;
export const disc = (x, y, radius) => `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
/** Rows of keys, each `size` wide with a gap of one. */
export const keys = (x, y, columns, rows, size = 4) => Array.from({ length: rows * columns }, (_, key) => box(x + (key % columns) * (size + 1), y + Math.floor(key / columns) * (size + 1), size, size, 0.8)).join('');
