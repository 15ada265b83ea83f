// The minimum width at which a broad drawing is used: below it the text would be too small to read and the narrow one is shown.
/** Scale that a drawing may shrink to: labels of 11 px, bold or dark, are still legible at 10. */
const SHRINKS = 0.9;
/** The widths, in rem of 16 px, that `styles/diagram/fit.css` has a rule for. */
export const rungs = [16, 20, 24, 28, 32, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 60, 64, 72, 80, 96, 120];
/** The class of a drawing `width` pixels wide: `fits-54`. */
export function fitOf(width) {
    const least = (width * SHRINKS) / 16;
    return `fits-${rungs.find((rung) => rung >= least) ?? rungs.at(-1)}`;
}
