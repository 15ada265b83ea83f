// Whether an accent color is legible with every color that it is used with.
import { contrast, hexOf, mixed, nearest, rgbOf } from './color.js';
/** Colors of `src/styles/tokens.css` on which the accent is used, or which are used on it. A test compares them. */
export const papers = {
    light: { paper: '#fbfaf6', sheet: '#ffffff', wash: '#f3efe4', ink: '#16202e' },
    dark: { paper: '#0f1720', sheet: '#14202c', wash: '#182634', ink: '#e8ecf1' },
};
/** What text needs, by WCAG 2.2 at level AA. Lines and marks need 3, and have the same colors. */
export const NEEDED = 4.5;
/** How much of the accent is in the ground of a match of a search: `mark` in `src/styles/search`. */
export const MATCH = 0.22;
/** Every pair that the accent takes part in. */
export function accentPairs(accent, theme) {
    const color = rgbOf(accent);
    const { paper, sheet, wash, ink } = papers[theme];
    const on = (ground) => contrast(color, rgbOf(ground));
    return [
        { name: `on the page (--paper, ${paper}) and under the text of buttons`, ratio: on(paper) },
        { name: `on cards and tables (--sheet, ${sheet})`, ratio: on(sheet) },
        { name: `on notices (--wash, ${wash})`, ratio: on(wash) },
        {
            name: `as the ground of a search match under its text (--ink, ${ink})`,
            ratio: contrast(rgbOf(ink), mixed(color, MATCH, rgbOf(sheet))),
        },
    ];
}
const passes = (accent, theme) => accentPairs(accent, theme).every(({ ratio }) => ratio >= NEEDED);
/** The color of the same hue nearest to `accent` that is legible everywhere. */
export function legible(accent, theme) {
    const found = nearest(rgbOf(accent), (color) => passes(hexOf(color), theme));
    return found ? hexOf(found) : papers[theme].ink;
}
/** The least legible pair of `accent`, if it is not legible enough. */
export const accentFault = (accent, theme) => accentPairs(accent, theme)
    .filter(({ ratio }) => ratio < NEEDED)
    .sort((one, other) => one.ratio - other.ratio)[0];
