// Whether an accent color is legible with every color that it is used with.
import { clampChroma, converter, formatHex, interpolate, wcagContrast } from 'culori';

export type Theme = 'light' | 'dark';

/** Colors of `src/styles/tokens.css` on which the accent is used, or which are used on it. A test compares them. */
export const papers: Readonly<Record<Theme, Readonly<Record<'paper' | 'sheet' | 'wash' | 'ink', string>>>> = {
  light: { paper: '#fbfaf6', sheet: '#ffffff', wash: '#f3efe4', ink: '#16202e' },
  dark: { paper: '#0f1720', sheet: '#14202c', wash: '#182634', ink: '#e8ecf1' },
};

/** What text needs, by WCAG 2.2 at level AA. Lines and marks need 3, and have the same colors. */
export const NEEDED = 4.5;

/** How much of the accent is in the ground of a match of a search: `mark` in `src/styles/search`. */
export const MATCH = 0.22;

/** Two colors that are text and its ground. */
export interface Pair {
  name: string;
  ratio: number;
}

/** `color-mix(in oklab, one share, other)`; `share` is from 0 to 1. */
export const mixed = (one: string, share: number, other: string): string => formatHex(interpolate([other, one], 'oklab')(share));

/** Every pair that the accent takes part in. */
export function accentPairs(accent: string, theme: Theme): Pair[] {
  const { paper, sheet, wash, ink } = papers[theme];
  return [
    { name: `on the page (--paper, ${paper}) and under the text of buttons`, ratio: wcagContrast(accent, paper) },
    { name: `on cards and tables (--sheet, ${sheet})`, ratio: wcagContrast(accent, sheet) },
    { name: `on notices (--wash, ${wash})`, ratio: wcagContrast(accent, wash) },
    { name: `as the ground of a search match under its text (--ink, ${ink})`, ratio: wcagContrast(ink, mixed(accent, MATCH, sheet)) },
  ];
}

const passes = (accent: string, theme: Theme): boolean => accentPairs(accent, theme).every(({ ratio }) => ratio >= NEEDED);

const oklch = converter('oklch');

/** The color of the same hue that is legible everywhere, with the least change of lightness. */
export function legible(accent: string, theme: Theme): string {
  const color = oklch(accent);
  if (color === undefined || passes(accent, theme)) return formatHex(accent) ?? accent;
  const at = (l: number): string => formatHex(clampChroma({ ...color, l }, 'oklch'));
  for (let step = 0; step <= 1; step += 0.0025) {
    const found = [color.l - step, color.l + step]
      .filter((l) => l >= 0 && l <= 1)
      .map(at)
      .find((tried) => passes(tried, theme));
    if (found) return found;
  }
  return papers[theme].ink;
}

/** The least legible pair of `accent`, if it is not legible enough. */
export const accentFault = (accent: string, theme: Theme): Pair | undefined =>
  accentPairs(accent, theme)
    .filter(({ ratio }) => ratio < NEEDED)
    .sort((one, other) => one.ratio - other.ratio)[0];
