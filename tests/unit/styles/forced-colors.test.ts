// Forced colors draw transparent borders: one that waits for a choice would mark every item as the chosen one.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Drawn in forced colors too, as they may be: buttons get their edge, a triangle is made of borders, cells keep their own colors. */
const DRAWN = new Set([
  '.search-dialog button',
  '.diagram-corner button',
  '.sandbox-bench .button.is-plain',
  '.hero-pause input:checked::before',
  '.heat .off',
  '.heat .ahead',
]);

const FORCED = /@media \(forced-colors: active\) \{((?:[^{}]*\{[^{}]*\})*)\s*\}/g;

/** Selectors of the rules in `css` with a declaration like `pattern`. */
const selectorsWith = (css: string, pattern: RegExp): string[] =>
  [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)]
    .filter(([, , declarations = '']) => pattern.test(declarations))
    .flatMap(([, list = '']) => list.split(/,(?![^(]*\))/).map((selector) => selector.trim()));

describe('a border that is transparent until its item is chosen', () => {
  it.each(globSync('src/styles/**/*.css'))('has the color of the page in forced colors: %s', (file) => {
    const css = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    const forced = [...css.matchAll(FORCED)].map(([, rules = '']) => rules).join('');
    const hidden = selectorsWith(forced, /border[\w-]*-color: Canvas/);
    const transparent = selectorsWith(css, /border[\w-]*:[^;]*\btransparent/).filter((selector) => !DRAWN.has(selector));
    expect(transparent.filter((selector) => !hidden.includes(selector))).toEqual([]);
  });
});
