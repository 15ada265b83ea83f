// No rule that nothing uses: every class, attribute and element of a selector is one that some file of src can put on a page.
import { globSync, readFileSync } from 'node:fs';
import { createCssVariablesTheme } from 'shiki';
import { describe, expect, it } from 'vitest';

/** Elements that authors write in Markdown, formulas included, and what its parser calls task lists, notes and the alignment of a column. */
const AUTHORS = new Set(['blockquote', 'hr', 'math', 'samp']);
const PARSER = new Set(['contains-task-list', 'footnotes', 'center']);

/** Comments, then strings of every kind: in this order, an apostrophe in a comment begins no string. */
const TOKEN = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*|<!--[\s\S]*?-->|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)/g;

/** The folders whose strings can be on a page; of the others, words would only hide what is unused. */
const FOLDERS =
  '{cohort,cohort-site,components,content,diagram,layouts,markdown,pages,scripts,site,stream/events,stream/sandbox,stream/shop,worklog,write}';
const files = globSync(`src/${FOLDERS}/**/*.{ts,tsx,js,astro}`);
const sources = files.map((file) => readFileSync(file, 'utf8'));

/** Words between spaces, quotes and brackets of every string: `class="a b"` within a string has `a` and `b`. */
const words = new Set<string>();
/** What a template puts before a value: `shade-` of `shade-${depth}`. */
const prefixes = new Set<string>();
for (const source of sources) {
  for (const [, string = ''] of source.matchAll(TOKEN)) {
    for (const word of string.split(/[\s"'`<>=,]+/)) {
      words.add(word);
      const before = /^([a-z][\w-]*)\$\{/.exec(word)?.[1];
      if (before) prefixes.add(before);
    }
  }
}
// Shiki's names of tokens, of which src/markdown/highlight.ts makes classes.
for (const [, name] of JSON.stringify(createCssVariablesTheme()).matchAll(/token-([a-z-]+)/g)) words.add(`t-${name}`);

const code = sources.map((source) => source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')).join('\n');
const names = new Set(code.match(/[\w-]+/g));
const isInCode = (text: string): boolean => text.split(' ').every((name) => names.has(name));

function isWord(name: string): boolean {
  if (words.has(name)) return true;
  const rests = [...prefixes].filter((prefix) => name.startsWith(prefix)).map((prefix) => name.slice(prefix.length));
  // A number, a separate word, or a name that the code turns into one: `brand-ostrava-nine` of "Ostrava Nine".
  return rests.some((rest) => /^\d*$/.test(rest) || words.has(rest) || isInCode(capitalized(rest)));
}
const capitalized = (name: string): string =>
  name.replaceAll(/(?:^|-)(\w)/g, (whole, letter: string) => (whole.length > 1 ? ' ' : '') + letter.toUpperCase());
const camel = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const isAttribute = (name: string): boolean =>
  isInCode(name) || (name.startsWith('data-') && /dataset(\.|\[')/.test(code) && isInCode(camel(name.slice(5)))) || words.has(camel(name));
const isElement = (name: string): boolean => AUTHORS.has(name) || code.includes(`<${name}`) || words.has(name);

/** Every selector list of a sheet, with what it names. */
function selectorsIn(css: string): string[] {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@keyframes [^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return [...rules.matchAll(/(?<=^|[{};])\s*([^{};@]+)\{/g)].map(([, list = '']) => list.trim());
}

/** What `selector` names and nothing can put on a page. */
function unknownIn(selector: string): string[] {
  const attributes = [...selector.matchAll(/\[([\w-]+)(?:[~^$*|]?="([^"]*)")?\]/g)];
  const rest = selector.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/::?[\w-]+/g, ' ');
  const classes = [...rest.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  const elements = [...rest.matchAll(/(?<![\w.#-])[a-z][\w-]*/g)].map(([name]) => name);
  return [
    ...classes.filter((name) => !isWord(name) && !PARSER.has(name)).map((name) => `.${name}`),
    ...attributes.flatMap(([whole, name = '', value]) =>
      isAttribute(name) && (!value || isWord(value) || isInCode(value)) ? [] : [whole],
    ),
    ...elements.filter((name) => !/^(n|odd|even|of)$/.test(name) && !isElement(name)),
  ];
}

describe('what a selector names', () => {
  it.each(globSync('src/styles/**/*.css'))('can be on a page: %s', (file) => {
    const selectors = selectorsIn(readFileSync(file, 'utf8'));
    expect(selectors.map((selector) => [selector, unknownIn(selector)] as const).filter(([, unknown]) => unknown.length > 0)).toEqual([]);
  });

  it('is found when nothing makes it', () => {
    expect(unknownIn('.desk > .no-such-part:hover')).toEqual(['.no-such-part']);
    expect(unknownIn('.shade-3, .shade-no-such')).toEqual(['.shade-no-such']);
    expect(unknownIn('.diagram[data-no-such] h2')).toEqual(['[data-no-such]']);
    expect(unknownIn('[data-kind="no-such-kind"] no-such')).toEqual(['[data-kind="no-such-kind"]', 'no-such']);
  });
});
