// Every rule is in a layer: what outweighs what is the order of layers, and then of rules.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const sheets = globSync('src/styles/**/*.css');
const read = (file: string): string => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
/** That of every page, and that of the open sandbox, which React puts before it. */
const FIRST = ['open.css', 'site.css'];
const [, names = ''] = /@layer ([\w, ]+);/.exec(read('src/styles/site.css')) ?? [];

/** What a sheet has outside every block: of a layer its name, of a rule its selector. Fonts, paper sizes and imports belong to no layer. */
function outermost(css: string): string[] {
  let depth = 0;
  let top = '';
  for (const sign of css) {
    if (sign === '}') depth--;
    if (depth === 0) top += sign === '}' ? '\n' : sign;
    if (sign === '{') depth++;
  }
  return top
    .split(/[\n;]/)
    .map((line) => line.replace('{', '').trim())
    .filter((line) => line && !/^@(import|font-face|page)\b/.test(line));
}

describe('layers', () => {
  it('have one order, declared in the sheets that a browser may read first', () => {
    const declared = sheets.flatMap((file) =>
      [...read(file).matchAll(/@layer ([\w, ]+);/g)].map(([, order]) => `${basename(file)}: ${order}`),
    );
    expect(declared.toSorted()).toEqual(FIRST.map((file) => `${file}: reset, base, parts, pages, print`));
  });

  it.each(sheets.filter((file) => !FIRST.includes(basename(file))))('hold every rule, one layer a sheet: %s', (file) => {
    const found = new Set(outermost(read(file)));
    // The one rule that outweighs all layers.
    if (basename(file) === 'reset.css') found.delete('[hidden]:not(.tab, .tab-label, .diagram-tools)');
    const known = names.split(', ').map((name) => `@layer ${name}`);
    expect([...found].filter((line) => !known.includes(line))).toEqual([]);
    expect(found.size).toBeLessThanOrEqual(1);
  });
});
