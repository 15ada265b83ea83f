import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/layouts/parts.ts';
import { CONTAINERS } from '../../../src/markdown/names.ts';
import { html } from '../markdown/render.ts';

describe('the parts of a page', () => {
  it('are none on a page of words', () => {
    expect(partsOf('<main><p class="lead">Words</p></main>')).toEqual([]);
  });

  it('are found once each, in the order of the cascade', () => {
    const html = '<div class="tabs"><figure\nclass="code"></figure><figure class="code diff"></figure></div><div class="desk alone"></div>';
    expect(partsOf(html)).toEqual(['columns', 'code', 'tabs']);
  });

  it('are known by the whole name of a class', () => {
    expect(partsOf('<p class="code-title tab-label">class="video</p>')).toEqual([]);
  });
});

const classesIn = (page: string): Set<string> =>
  new Set([...page.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));

/** The selectors of a sheet and of those that it imports. */
function selectorsOf(file: string): string[] {
  const css = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const imported = [...css.matchAll(/@import "([^"]+)"/g)].flatMap(([, name = '']) => selectorsOf(join(dirname(file), name)));
  const rules = [...css.matchAll(/(?<=^|[{};])\s*([^{};@]+)\{/g)].map(([, list = '']) => list.replaceAll(/:(?:is|not|has)\([^)]*\)/g, ''));
  return [...imported, ...rules.flatMap((list) => list.split(',').map((selector) => selector.trim()))];
}

/** Can the selector match something on a page with these classes? One of elements alone cannot be judged. */
function matches(selector: string, classes: ReadonlySet<string>): boolean {
  const names = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  return names.length > 0 && names.every((name) => classes.has(name));
}

describe('a block that a page has on its own', () => {
  // The part of each sheet has its import's name.
  const imports = readFileSync('src/layouts/sheets.ts', 'utf8').matchAll(/^import (\w+) from '\.\.\/(styles\/[^']+\.css)\?url';$/gm);
  const sheets = new Map([...imports].map(([, part = '', file = '']) => [part, selectorsOf(`src/${file}`)]));
  const site = sheets.get('site') ?? [];
  const blocks = [
    ...CONTAINERS.map((name) => [`:::${name}`, `:::${name}[Title]\n- one\n:::`] as const),
    ['code', '```js title=a.js\nlet a;\n```'],
    ['a diff', '```diff\n+ a\n- b\n```'],
    ['an image', '![Map](a.png "The map")'],
    ['a formula', '$$\na^2\n$$'],
    ['a task list', '- [x] done'],
    ['a footnote', 'Words.[^1]\n\n[^1]: Note.'],
    ['a table', '| a | b |\n|---|--:|\n| 1 | 2 |'],
  ] as const;

  it('is looked up in the sheet of each part', () => {
    expect(sheets.size).toBeGreaterThan(10);
    expect([...sheets].filter(([, selectors]) => selectors.length === 0)).toEqual([]);
  });

  it.each(blocks)('loads every rule for it: %s', async (_, source) => {
    const page = await html(source);
    const classes = classesIn(page);
    const loaded = new Set([...site, ...partsOf(page).flatMap((part) => sheets.get(part) ?? [])]);
    const styled = [...sheets.values()].flat().filter((selector) => matches(selector, classes));
    expect(styled.filter((selector) => !loaded.has(selector))).toEqual([]);
  });
});
