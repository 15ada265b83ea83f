// The page reads the links and anchors of a text as the build does, though with another parser.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../../src/check/read-body.ts';
import { readProse } from '../../../../src/write/links/read-prose.ts';

const root = resolve(import.meta.dirname, '../../../..');

/** Texts of Hugo have shortcodes, which no week has that the editor opens. */
const bodies = (folder: string): [file: string, body: string][] =>
  globSync(`${folder}/**/*.{md,mdx}`, { cwd: root }).flatMap((file) => {
    const text = readFileSync(resolve(root, file), 'utf8').replaceAll(/\r\n?/g, '\n');
    const body = text.replace(/^\uFEFF?(---|\+\+\+)[ \t]*\n[\s\S]*?\n\1[ \t]*\n/, '');
    return body.includes('{{') ? [] : [[file, body]];
  });

/** What is linked, what can be linked to; in no order, because definitions come last for one of the two. */
function both(body: string, isMdx: boolean) {
  const { links, ids, headings, syntax } = readBody(body, isMdx ? 'mdx' : 'md', 0);
  const read = readProse(body, isMdx);
  const notes = /^(?:user-content-fn|footnote-label$)/;
  const listed = (of: readonly { target: string; kind: string }[], anchors: readonly string[]) => ({
    links: of.map(({ target, kind }) => `${kind} ${target}`).sort(),
    anchors: [...new Set(anchors)].filter((anchor) => !notes.test(anchor)).sort(),
  });
  const built = listed(links, [...ids, ...headings.map(({ slug }) => slug)]);
  return { syntax, built, page: listed(read.links, read.anchors), read };
}

/** Where a link's target is in the text is what a remedy replaces. */
const misplaced = (body: string, { links }: ReturnType<typeof readProse>): string[] =>
  links.flatMap(({ target, from, to }) => {
    const written = body.slice(from, to);
    const isSame = written === target || `http://${written}` === target || `mailto:${written}` === target || /[\\&]/.test(written);
    return isSame ? [] : [`${target} at ${from}: ${written}`];
  });

const folders: [folder: string, least: number][] = [
  ['content', 40],
  ['tests/fixtures', 60],
];
if (existsSync(resolve(root, '../shared/corpus'))) folders.push(['../shared/corpus', 500]);

describe.each(folders)('the texts of %s', (folder, least) => {
  test('have the same links, and the same anchors', () => {
    const differences = bodies(folder).flatMap(([file, body]) => {
      const { syntax, built, page, read } = both(body, file.endsWith('x'));
      if (syntax) return [];
      expect(misplaced(body, read), file).toEqual([]);
      return JSON.stringify(built) === JSON.stringify(page) ? [] : [{ file, built, page }];
    });
    expect(differences).toEqual([]);
    expect(bodies(folder).length).toBeGreaterThan(least);
  });
});

const FRAGMENTS = [
  'See [the plan](../proposal/index.md#goals) and ![a sketch](sketch.webp "Sketch").',
  '[empty](), [angle](<a file.md>), [escaped](a\\_b.md), [entity](a&amp;b.md), [title](x.md "a (title)")',
  'www.example.com, https://example.com/a_b?c=1&d=2, <https://example.com/x>, team@example.com, (https://example.com/y).',
  '[full][one], [one][], [one], [no such], [no such][two], ![picture][two] and ![two]',
  '[one]: ./one.md "One"\n[two]: <two.png>',
  'A note[^1] and another[^long].\n\n[^1]: See [there](there.md).\n[^long]: word\n',
  '[^2]: https://example.com/note\n\nText[^2]',
  '> quoted [link](quoted.md)\n> ## Quoted heading',
  '- item [link](item.md)\n  - [ ] task ![x](task.png)\n\n    more [x](more.md)',
  '| a | b |\n|---|---|\n| [cell](cell.md) | `[code](code.md)` |',
  '```md\n[fenced](fenced.md)\n# no heading\n```',
  'Some code:\n\n    [indented](indented.md)',
  '`[code](code.md)` and ``a ` [b](b.md)``',
  ':::note[See [the title](title.md)]\nInside [block](block.md).\n:::',
  '::::tabs\n:::tab[One]\n[first](first.md)\n:::\n::::',
  ':::card[Card]{href="card.md"}\ntext\n:::',
  ':::card[Card]{href=../plain.md .wide}\ntext\n:::',
  '<img src="raw.png" alt="">\n<a href=\'quoted.html\' id="here">x</a>',
  'inline <a href="inline.md">x</a> and <img src=bare.png> <b id="bold">b</b>',
  '<details>\n<summary>More</summary>\n\n[inside](inside.md)\n\n</details>',
  '<video src="v.mp4" poster="v.webp"></video>\n\n<!-- [hidden](hidden.md) <img src="hidden.png"> -->',
  '# One *two* `three` [four](four.md)',
  '## Trailing marks ##\n\nSetext [link](setext.md)\nsecond line\n---',
  '### 10:30 start & end, "quoted" — ünïcode',
  '### 10:30 start & end, "quoted" — ünïcode',
  '## ![logo](logo.png) A picture first',
  '## <em>Raw</em> and \\*escaped\\* &copy; 2025',
  '## [one][] and [no such] ~~gone~~[^1]',
  '## 🎉',
  '<h2>A raw <em>heading</em></h2>\n<h3 id="own">Own</h3>',
  '[![badge](badge.svg)](https://example.com/ci)',
  '[a [nested](nested.md) link](outer.md)',
  '[brackets \\] in text](brackets.md) ![a [b](c.md) d](e.png)',
  '\\[not a link](not.md) \\![a](b.png)',
  '***',
  'line with two spaces  \nand [a break](break.md)\\\nthen more',
  '[spaces]( spaced.md ) [parens](a(b).md) [newline](\nnl.md\n)',
];

/** In .mdx, braces are code and tags are elements. */
const MDX = [
  '<Figure src="./figure.png" alt="A figure" />',
  '<Video src="v.mp4" poster="p.webp" captions="c.vtt" />',
  '<div>\n[within](within.md)\n</div>',
  '    [not code](indented.md)',
  '## Heading <em>two</em>',
  'text <a href="jsx.md">x</a>',
];

describe('texts made of every kind of link', () => {
  test.each(FRAGMENTS)('%j', (fragment) => {
    const { built, page, read } = both(fragment, false);
    expect(page).toEqual(built);
    expect(misplaced(fragment, read)).toEqual([]);
  });

  test.each(MDX)('in .mdx: %j', (fragment) => {
    const { syntax, built, page } = both(fragment, true);
    expect(syntax).toBeUndefined();
    expect(page).toEqual(built);
  });

  test('in any order', () => {
    const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }).map((parts) => parts.join('\n\n'));
    fc.assert(
      fc.property(text, (body) => {
        const { built, page, read } = both(body, false);
        expect(page).toEqual(built);
        expect(misplaced(body, read)).toEqual([]);
      }),
    );
  });
});
