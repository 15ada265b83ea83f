export const spacings = {
    wide: { columns: 6, node: 112, stacked: 0, width: undefined, between: 38, beside: 14, inside: 12, around: 1, pitch: 14, clear: 11 },
    column: { columns: 5, node: 84, stacked: 124, width: 736, between: 32, beside: 8, inside: 7, around: 1, pitch: 11, clear: 9 },
    narrow: { columns: 2, node: 108, stacked: 124, width: 328, between: 36, beside: 7, inside: 6, around: 3, pitch: 12, clear: 7 },
};
/** Maximum width of a node. */
export const WIDEST = 148;
/** Minimum width at which a node's text is legible. */
export const NARROWEST = 72;
/** From a node's border to its glyph and text; side of a glyph; from glyph to text. */
export const PAD = 9;
export const GLYPH = 18;
export const GAP = 7;
/** The same for a group's title, and the height of its first line. */
export const TITLE = { pad: 6, glyph: 14, gap: 4, right: 2, height: 26 };
