// Whether an accent color is legible with every color that it is used with.
import { contrast, hexOf, mixed, nearest, type Rgb, rgbOf } from './color.ts';

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

/** Every pair that the accent takes part in. */
export function accentPairs(accent: string, theme: Theme): Pair[] {
  const color = rgbOf(accent);
  const { paper, sheet, wash, ink } = papers[theme];
  const on = (ground: string): number => contrast(color, rgbOf(ground));
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

const passes = (accent: string, theme: Theme): boolean => accentPairs(accent, theme).every(({ ratio }) => ratio >= NEEDED);

/** The color of the same hue nearest to `accent` that is legible everywhere. */
export function legible(accent: string, theme: Theme): string {
  const found: Rgb | undefined = nearest(rgbOf(accent), (color) => passes(hexOf(color), theme));
  return found ? hexOf(found) : papers[theme].ink;
}

/** The least legible pair of `accent`, if it is not legible enough. */
export const accentFault = (accent: string, theme: Theme): Pair | undefined =>
  accentPairs(accent, theme)
    .filter(({ ratio }) => ratio < NEEDED)
    .sort((one, other) => one.ratio - other.ratio)[0];
