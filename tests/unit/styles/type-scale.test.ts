// The type scale: six sizes for everything that is read on a screen.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Drawings count in their own units: their sizes go with their boxes. */
const DRAWINGS = /(diagram\/(drawing|changes|groups|live|thumbnail)|home\/line)\.css$/;
/** Paper counts in points. */
const PAPER = /\d(pt|em)\b/;
const SCALE = /^(inherit|var\(--size-(?:[1-6]|figures)\)|max\(var\(--size-[1-6]\), 16px\)|\d+%)$/;

/** Every size that a sheet sets, comments left out: `[size, declaration]`. */
function sizesIn(css: string): [string, string][] {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const named = [...rules.matchAll(/font-size:\s*([^;}]+)/g)].map(([whole, size = '']): [string, string] => [size.trim(), whole]);
  const short = [...rules.matchAll(/[\s;{]font:\s*([^;}]+)/g)].flatMap(([whole, value = '']): [string, string][] => {
    if (value.trim() === 'inherit') return [];
    const size = /(var\(--size-[^)]+\)|[\d.]+(?:rem|em|px|pt|%))/.exec(value)?.[0] ?? value.trim();
    return [[size, whole.trim()]];
  });
  return [...named, ...short];
}

describe('the type scale', () => {
  const sheets = globSync('src/styles/**/*.css').filter((file) => basename(file) !== 'tokens.css');

  it('has six sizes, the smallest of 13 px, each larger than the one before', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const sizes = [1, 2, 3, 4, 5, 6].map((nth) => Number(new RegExp(`--size-${nth}: (?:clamp\\()?([\\d.]+)rem`).exec(tokens)?.[1]) * 16);
    expect(sizes[0]).toBe(13);
    expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
    expect(new Set(sizes).size).toBe(6);
  });

  it.each(sheets)('%s uses no other size', (file) => {
    const css = readFileSync(file, 'utf8');
    const print = css.search(/@media print/);
    const printed = /print\.css$/.test(file) ? css : print < 0 ? '' : css.slice(print);
    const other = sizesIn(css).filter(([size, whole]) => {
      if (SCALE.test(size)) return false;
      if (DRAWINGS.test(file) && /px$/.test(size)) return false;
      return !(PAPER.test(size) && printed.includes(whole.trim()));
    });
    expect(other.map(([, whole]) => whole)).toEqual([]);
  });
});
