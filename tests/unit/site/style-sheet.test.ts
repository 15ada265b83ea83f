// What a team's style sheet loads, and where it is not CSS.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readSheet } from '../../../src/site/style-sheet.ts';

const loads = (css: string): string[] => readSheet(css).loaded.map(({ url, by }) => `${by} ${url}`);
const faults = (css: string): string[] => readSheet(css).faults.map(({ what, at }) => `${at}: ${what}`);

describe('what a sheet loads', () => {
  test.each([
    ['a { b: url(images/a.png) }', ['url images/a.png']],
    ["a { b: url( 'images/a b.png' ) }", ['url images/a b.png']],
    ['a { b: image-set("a.png" 1x, url(b.png) 2x) }', ['url a.png', 'url b.png']],
    ['@import "https://x.example/a.css";', ['import https://x.example/a.css']],
    ['@import url(//x.example/a.css) layer(x);', ['import //x.example/a.css']],
    ['@font-face { src: local("x"), url(files/x.woff2) format("woff2") }', ['font files/x.woff2']],
    ['@media print { @font-face { src: url(x.woff2) } } a { b: url(c) }', ['font x.woff2', 'url c']],
    // Escapes do not hide a name.
    ['a { b: \\75rl("https://x.example") }', ['url https://x.example']],
    ['@\\69mport "https://x.example";', ['import https://x.example']],
    ['a { b: url(https\\3a//x.example) }', ['url https://x.example']],
    // Texts, comments and other functions load nothing.
    ['a { content: "url(x)"; /* url(y) */ b: attr(c) var(--url) }', []],
    ['a[href="https://x.example"] { color: red }', []],
    ['@namespace url(https://x.example);', []],
    ['a { --x: url(https://x.example) }', ['url https://x.example']],
  ])('%s', (css, expected) => expect(loads(css)).toEqual(expected));
});

describe('what is not CSS', () => {
  test.each([
    ['a { color: red\n  background: blue; }', ['27: this is not CSS: unexpected input']],
    ['a { color red; }', ['10: this is not CSS: colon is expected']],
    ['a { color: red;', ['2: a block or a bracket is not closed']],
    ['@media (width > 1px) { a { color: red; }', ['21: a block or a bracket is not closed']],
    ['{ color: red }', ['0: this is not CSS: selector is expected']],
    ['a { b: c } /* d', ['11: a comment does not end']],
  ])('%s', (css, expected) => expect(faults(css)).toEqual(expected));

  test.each(['a { color: red; } }', 'a { b: c(d; }', 'color: red;', 'a { content: "x\n; }'])('%s has a fault', (css) =>
    expect(faults(css)).not.toEqual([]),
  );

  test.each([
    '',
    '/* only a comment */',
    'a { b: c }',
    'a { b: c; & d { e: f } @media print { g: h } }',
    'a { --x: { b: c }; --y:; --z: a:b }',
    'a { b: "\\"" url(c\\)d) }',
    'a:is(b, [c="}"])::before { content: "\\\n{" }',
    '@layer a, b; @namespace url(x); @charset "utf-8";',
  ])('%s has no fault', (css) => expect(faults(css)).toEqual([]));

  it('is nothing of the tool’s own sheets', () => {
    for (const file of globSync('src/styles/**/*.css')) expect(faults(readFileSync(file, 'utf8')), file).toEqual([]);
  });
});
