// The accent color: contrast as WCAG 2 defines it, with the colors of the style sheets.
import { globSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { accentFault, accentPairs, legible, MATCH, mixed, NEEDED, papers, type Theme } from '../../../src/site/accent.ts';

/** Filled with the accent, without text: the sign of the header, days of the heat map. */
const WITHOUT_TEXT = new Set(['.mark::before', ...[1, 2, 3, 4].map((depth) => `:is(.heat, .legend) .d${depth}`)]);

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const tokenOf = (name: string, theme: Theme): string | undefined =>
  new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.[theme === 'light' ? 1 : 2];

it('mixes as color-mix(in oklab) does in Chromium', () => {
  expect(mixed('#b23c17', 0.22, '#ffffff')).toBe('#f2d5cc');
  expect(mixed('#ff0000', 0.5, '#0000ff')).toBe('#8c53a2');
  expect(mixed('#123', 1, '#fff')).toBe('#112233');
});

test.each(['light', 'dark'] as const)('the colors that the accent is compared with are those of the %s theme', (theme) => {
  for (const [name, color] of Object.entries(papers[theme])) expect(tokenOf(name, theme), name).toBe(color);
});

it('matches of a search have as much accent in their ground as the check assumes', () => {
  const marks = globSync('src/styles/search/*.css').flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/mark \{[^}]*color-mix\(in oklab, var\(--signal\) (\d+)%, var\(--sheet\)\)/g),
  ]);
  expect(marks.map(([, share]) => Number(share) / 100)).toEqual([MATCH, MATCH]);
});

it('what is filled with the accent has text in the color of the page, a mark in ink, or no text', () => {
  const rules = globSync('src/styles/**/*.css').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/([^{};]+)\{([^{}]*background(?:-color)?:[^;]*var\(--signal\)[^{}]*)\}/g)].map(
      ([, selector = '', declarations = '']) => ({ selector: selector.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim(), declarations }),
    ),
  );
  expect(rules.length).toBeGreaterThan(8);
  const other = rules.filter(
    ({ selector, declarations }) => !/(?:^|\s)color: var\(--(?:paper|ink)\)/.test(declarations) && !WITHOUT_TEXT.has(selector),
  );
  expect(other.map(({ selector }) => selector)).toEqual([]);
});

test.each(['light', 'dark'] as const)('the tool’s own accent is legible in the %s theme', (theme) => {
  expect(accentFault(tokenOf('signal', theme) ?? '', theme)).toBeUndefined();
});

test.each([
  ['#ffcc00', 'light', '--wash'],
  ['#0b5fff', 'dark', '--wash'],
  ['#ffffff', 'light', '--sheet'],
  ['#000000', 'dark', '--paper'],
] as const)('%s is not legible in the %s theme: the worst pair is with %s', (color, theme, name) => {
  expect(accentFault(color, theme)?.name).toContain(name);
});

it('the color that is offered is legible everywhere, keeps its hue, and is the accent itself if that is legible', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (let step = 0; step < 216; step += 1) {
      const part = (nth: number): string => '0369cf'.charAt(Math.floor(step / 6 ** nth) % 6);
      const color = `#${part(0)}${part(1)}${part(2)}`;
      const offered = legible(color, theme);
      expect(Math.min(...accentPairs(offered, theme).map(({ ratio }) => ratio)), `${color} ${theme} ${offered}`).toBeGreaterThanOrEqual(
        NEEDED,
      );
      if (!accentFault(color, theme)) expect(offered).toBe(color.replace(/\w/g, '$&$&'));
    }
  }
  const [red = '', green = '', blue = ''] = legible('#ffcc00', 'light').match(/\w\w/g) ?? [];
  expect(red > green && green > blue).toBe(true);
});
