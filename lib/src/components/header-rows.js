// Whether the header fits into one row of a laptop's window. If not, it has two rows on every screen, as on a phone: nothing is cut.
/** A window of 1280 pixels without its gutters. */
const ROOM = 1200;
/** Widths in pixels: a letter of the name, which is bold, and of other words; the gap between sections; the name's sign, search and theme. */
const BOLD = 8.8;
const LETTER = 7.6;
const GAP = 16;
const REST = 310;
/** The name's sign, which a logo replaces. */
const SIGN = 22;
const widthOf = (words) => words.reduce((sum, word) => sum + [...word.normalize('NFC')].length * LETTER + GAP, 0);
/** Estimated from the letters of the site's name, the sections with further links, the other languages, and the width of a logo. */
export const fitsOneRow = (name, sections, languages, logo = SIGN) => logo - SIGN + [...name.normalize('NFC')].length * BOLD + widthOf(sections) + widthOf(languages) + REST <= ROOM;
