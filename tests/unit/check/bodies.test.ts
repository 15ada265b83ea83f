import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentFolder, findingsIn, page, placesIn, png, spoken, week } from './content-folder.ts';

describe('links', () => {
  it('with the full URL of this site are judged as its pages, but only warned of: another site may be published below it', () => {
    const site = 'name: Test\ndescription: A test\nlanguages: [en]\nurl: https://team.example/report/\n';
    const body = [
      '[home](https://team.example/report) [a](https://team.example/report/a/?x#one) [feed](https://team.example/report/feed.xml)',
      '[other](https://team.example/other/) [near](https://team.example/reports/) [host](https://team.example)',
      '[gone](https://team.example/report/gone/)',
      '[place](https://team.example/report/a/#two)',
    ];
    expect(
      placesIn({ 'site.yaml': site, 'vi/index.md': undefined, 'en/index.md': page(body.join('\n')), 'en/a.md': page('## One') }),
    ).toEqual(['en/index.md:7:1 warning own-address', 'en/index.md:8:1 warning own-address']);
  });

  const home = (body: string) => ({
    'en/index.md': page(body),
    'en/guide/author.md': page('## Write it\n\n## Write it\n'),
    'en/guide/parts/a.md': page('x'),
  });

  it('to existing pages, headings, files and addresses are fine', () => {
    const body = `[a](guide/author.md#write-it-1) [b](./guide/author.md) [c](#top) [d](/guide/) [e](/guide/author/#write-it) [f](/vi/guide/author/)
[g](https://a.example) [h](mailto:a@b.example) [i](../vi/index.md) [j](/search/) [k][ref] <https://c.example> [l](../images/a%20b.png)

[ref]: guide/author.md "Title"
`;
    expect(findingsIn({ ...home(body), 'images/a b.png': '' })).toEqual([]);
  });

  it('that are broken suggest a target', () => {
    const body = `[a](guide/auther.md) [b](gone.md) [c](guide/author) [d](guide) [e](guide/parts/index.md) [f](guide/author.mdx)
[g](../../out.md) [h](javascript:alert(1)) [i]() [j](/guied/) [k](dead:old/page) [l](notes.pdf) [m](../architecture/x.md) [n](https://) [o][ref]

[ref]: gone.md
`;
    expect(placesIn(home(body))).toEqual([
      'en/index.md:5:1 error broken-link',
      'en/index.md:5:22 error broken-link',
      'en/index.md:5:35 error broken-link',
      'en/index.md:5:53 error broken-link',
      'en/index.md:5:64 error broken-link',
      'en/index.md:6:1 error link-refused',
      'en/index.md:6:19 error link-refused',
      'en/index.md:6:44 error broken-link',
      'en/index.md:6:50 error broken-link',
      'en/index.md:6:63 warning dead-link',
      'en/index.md:6:82 error broken-link',
      'en/index.md:6:97 error broken-link',
      'en/index.md:6:123 error broken-link',
      'en/index.md:8:1 error broken-link',
    ]);
  });

  it('without their https:// say so, unless a file has that name', () => {
    const body =
      '[a](github.com/team/shop/README.md) [b](www.team.example/a) ![c](i.team.io/c.png) [d](team.dev/notes.txt) [e](v1.2/words.txt) [f](./team.dev/gone)';
    const files = { ...home(body), 'en/team.dev/notes.txt': 'Notes', 'en/README.md': page('x') };
    expect(findingsIn(files).map((line) => line.replace(/^\S+ error /, ''))).toEqual([
      'broken-link: "github.com/team/shop/README.md" begins without https:// → write https://github.com/team/shop/README.md',
      'broken-link: "www.team.example/a" begins without https:// → write https://www.team.example/a',
      'missing-image: "i.team.io/c.png" begins without https:// → write https://i.team.io/c.png',
      'broken-link: file not found: en/v1.2/words.txt → add the file, or fix the path',
      'broken-link: file not found: en/team.dev/gone → add the file, or fix the path',
    ]);
  });

  it('still work when the file is renamed from .md to .mdx, or back, in one language or in all, anchors included', () => {
    const target = (words: string) => page(`## ${words}`);
    const from = page('[a](guide/a.md#written) [b](guide/b.mdx#written) [c](/guide/a/#written)');
    const vietnamese = page('[a](guide/a.md#viết) [b](guide/b.mdx#viết) [c](../en/guide/b.mdx#written)');
    for (const [first, second] of [
      ['mdx', 'md'],
      ['md', 'mdx'],
    ]) {
      const files = {
        'en/index.md': from,
        'vi/index.md': vietnamese,
        [`en/guide/a.${first}`]: target('Written'),
        [`vi/guide/a.${second}`]: target('Viết'),
        [`en/guide/b.${second}`]: target('Written'),
        [`vi/guide/b.${first}`]: target('Viết'),
      };
      expect(findingsIn(files)).toEqual([]);
    }
  });

  it('still name the lost anchor of a renamed page', () => {
    expect(findingsIn({ 'en/index.md': page('[a](a.md#writen)'), 'en/a.mdx': page('## Written') })).toEqual([
      'en/index.md:5:1 error broken-anchor: en/a.mdx has no heading "#writen" → did you mean "#written"?',
    ]);
  });

  it('to a folder that is written as a file are broken', () => {
    expect(findingsIn({ 'en/index.md': page('[a](a.md)'), 'en/a/index.mdx': page('') })).toEqual([
      'en/index.md:5:1 error broken-link: broken link "a.md": the page is en/a/index.mdx → write a/index.mdx',
    ]);
  });

  it('that start with a slash lead to files of the site', () => {
    const site =
      'name: T\ndescription: T\nlanguages: [en, vi]\nredirects: { /files/old.pdf: /guide/author/, /files/older.pdf: /files/none.pdf }\n';
    const body = `[a](/files/none.pdf) ![b](/images/none.png) <img src="/images/A.png" alt=""> [c](/guide/author.md) [d](/vi/none.csv?x#y) ![e](/images/none) [f](/own.pdf) [g](/vi/robots.txt)`;
    const fine = `![a](/images/a.png) [b](/guide/budget%202.csv?x) [c](/vi/worklog.csv) [d](/worklog.json) [e](/files/old.pdf) [f](/guide/author/index.md) [g](/favicon.svg) [h](/pagefind/pagefind.js) [i](/vi/feed.xml)`;
    const files = { 'images/a.png': new Uint8Array([0xff, 0xd8, 0xff]), 'en/guide/budget 2.csv': 'a' };
    expect(placesIn({ ...home(body), ...files, 'site.yaml': site, 'vi/a.md': page(fine), 'en/a.md': page(fine) })).toEqual([
      'en/index.md:5:1 error broken-link',
      'en/index.md:5:22 error missing-image',
      'en/index.md:5:45 error missing-image',
      'en/index.md:5:78 error broken-link',
      'en/index.md:5:100 error broken-link',
      'en/index.md:5:122 error missing-image',
      'en/index.md:5:141 error broken-link',
      'en/index.md:5:155 error broken-link',
      'site.yaml:4:64 error redirect-target',
    ]);
  });

  it('to a disabled feature name the setting', () => {
    const site = 'name: T\ndescription: T\nlanguages: [en, vi]\nfeatures: { sandbox: false, report: false }\n';
    const body = '[a](/sandbox/) [b](/vi/report/) [c](/review/)\n\n<TrackerSandbox />\n';
    expect(placesIn({ 'site.yaml': site, 'en/live.mdx': page(body), 'vi/index.md': page('x'), 'en/worklog/week-01.md': week(1) })).toEqual([
      'en/live.mdx:5:1 error broken-link',
      'en/live.mdx:5:16 error broken-link',
      'en/live.mdx:7:1 warning component-off',
    ]);
  });

  it('to headings that a page lacks are broken anchors', () => {
    expect(
      placesIn(
        home('## Tiếng Việt 10:30\n\n[a](#tiếng-việt-1030) [b](#tieng-viet) [c](guide/author.md#wriet-it) [d](/guide/author/#nope)'),
      ),
    ).toEqual(['en/index.md:7:23 error broken-anchor', 'en/index.md:7:40 error broken-anchor', 'en/index.md:7:70 error broken-anchor']);
  });

  it('that only work on a case-insensitive disk name the right spelling', () => {
    expect(placesIn({ ...home('[a](Guide/author.md) ![b](../IMG/a.PNG)'), 'img/a.png': '' })).toEqual([
      'en/index.md:5:1 error link-case',
      'en/index.md:5:22 error link-case',
    ]);
  });

  it('from a translation may lead to a page that only the default language has', () => {
    expect(
      placesIn({ ...home('x'), 'vi/index.md': page('[a](guide/author.md#write-it) [b](guide/gone.md) [c](guide/Author.md)') }),
    ).toEqual(['vi/index.md:5:31 error broken-link', 'vi/index.md:5:50 error link-case']);
  });

  it("may lead to the anchors that a week's front matter creates", () => {
    const facts = 'tasks:\n  - { id: mend, title: Mend }\nobjectives: { learn: Learn }\n';
    const body = '[a](#task-mend) [b](#tasks) [c](#objective-learn) [d](#task-gone)\n\n## Tasks\n\n## Outcomes';
    expect(
      placesIn({ 'en/worklog/week-01.md': week(1, facts, body), 'vi/worklog/week-01.md': '---\ntitle: Tuần\n---\n\n[a](#task-mend)\n' }),
    ).toEqual(['en/worklog/week-01.md:9:51 error broken-anchor', 'en/worklog/week-01.md:11:1 warning anchor-twice']);
  });

  it('in the texts and the evidence of a week are checked too, at their place', () => {
    const facts = `summary: See [the plan](../plan.md) and [home](../index.md)
tasks:
  - id: a
    title: A
    evidence:
      - { id: e, label: E, href: ../img/gone.png }
`;
    expect(placesIn({ 'en/worklog/week-01.md': week(1, facts) })).toEqual([
      'en/worklog/week-01.md:4:10 error broken-link',
      'en/worklog/week-01.md:9:34 error broken-link',
    ]);
  });

  it('to a draft are errors, because the site has no such page', () => {
    expect(
      placesIn({ ...home('[a](b.md)'), 'en/b.md': page('[back](c.md)', 'draft: true\n'), 'en/c.md': page('x', 'draft: true\n') }),
    ).toEqual(['en/index.md:5:1 error link-to-draft']);
  });
});

describe('images', () => {
  it('exist, have an alternative text, and come from no unknown host', () => {
    const body = `![A](a.png) ![](a.png) ![B](gone.png) ![C](https://evil.example/x.png) ![D](//evil.example/y.png) ![E][ref]

<img src="a.png"> <img src="a.png" alt=""> <img src="gone.png" alt="G">

[ref]: gone.png
`;
    expect(placesIn({ 'en/a.md': page(body), 'en/a.png': png })).toEqual([
      'en/a.md:5:13 warning missing-alt',
      'en/a.md:5:24 error missing-image',
      'en/a.md:5:39 error foreign-image',
      'en/a.md:5:72 error foreign-image',
      'en/a.md:7:1 warning missing-alt',
      'en/a.md:7:44 error missing-image',
      'en/a.md:9:1 error missing-image',
    ]);
  });

  it('of a host that site.yaml names are fine', () => {
    const site = 'name: T\ndescription: T\nlanguages: [en]\nhosts: [https://img.example]\n';
    expect(findingsIn({ 'site.yaml': site, 'vi/index.md': undefined, 'en/a.md': page('![A](https://img.example/a.png)') })).toEqual([]);
  });
});

describe('a missing picture of a translation', () => {
  it("is looked for in the original's folder first", () => {
    const files = {
      'en/one/shot.png': png,
      'en/two/shot.png': png,
      'vi/one/shot.png': png,
      'en/two/a.md': page('![a](shot.png)'),
      'vi/two/a.md': page('![a](shot.png)'),
    };
    expect(placesIn(files)).toEqual(['vi/two/a.md:5:1 error missing-image']);
    expect(findingsIn(files)[0]).toContain('did you mean "../../en/two/shot.png"?');
  });
});

describe('prose', () => {
  it('times, ratios and colons in a text stay text', () => {
    const body = 'At 10:30 or a:b, chú:đã, C:\\x, ::before and 3:4:5.\n\n::before stands here\n\nhttp://a.example:80/x:y\n';
    expect(findingsIn({ 'en/a.md': page(body), 'en/b.mdx': page('At 10:30, a:b and chú:đã.') })).toEqual([]);
  });
});

describe('directives', () => {
  it('are known, closed, in place and without unknown attributes', () => {
    const body = `:::nota[A]
x
:::

:::tab[A]
x
:::

:::card{herf=a.md}
x
:::

::: note
x
:::

::note[x]

> :::tip
> x
> :::

:::note
open
`;
    expect(placesIn({ 'en/a.md': page(body) })).toEqual([
      'en/a.md:5:1 error unknown-directive',
      'en/a.md:9:1 error directive-misplaced',
      'en/a.md:13:1 error directive-attribute',
      'en/a.md:17:1 error directive-unread',
      'en/a.md:21:1 error directive-unread',
      'en/a.md:27:1 warning directive-open',
    ]);
  });

  it('that nest as they should are fine', () => {
    expect(
      findingsIn({ 'en/a.md': page('::::tabs\n:::tab[A]\nx\n:::\n:::tab[B]\ny\n:::\n::::\n\n:::card[Home]{href=index.md}\nx\n:::\n') }),
    ).toEqual([]);
  });

  it('link cards like any other link', () => {
    expect(placesIn({ 'en/a.md': page(':::card[Gone]{href=gone.md}\nx\n:::') })).toEqual(['en/a.md:5:1 error broken-link']);
  });
});

describe('a live component in a .md page', () => {
  it('is an error that says where it is and what to rename', () => {
    const body = `Text <Timeline /> and <Timelin/>

<Diagram name="x">

<div>
  <Progress />
</div>

<Timeline week={[1]} />

<Figure
  src="a.png"
  alt="A" />`;
    expect(placesIn({ 'en/guide/a.md': page(body) })).toEqual([
      'en/guide/a.md:5:6 error component-in-md',
      'en/guide/a.md:5:23 error component-in-md',
      'en/guide/a.md:7:1 error component-in-md',
      'en/guide/a.md:10:3 error component-in-md',
      'en/guide/a.md:13:1 error component-in-md',
      'en/guide/a.md:15:1 error component-in-md',
    ]);
  });

  it('is not reported in an example, a comment or HTML', () => {
    const body = `\`<Timeline />\` \\<Timeline week={1} /> &lt;Timeline />

\`\`\`mdx
<Timeline />
\`\`\`

    <Progress />

<!-- <Timeline /> -->

<FIGURE><video><progress value="1" max="2"></progress></FIGURE>

List<String> and Map<Key> are types.`;
    expect(findingsIn({ 'en/a.md': page(body) }).filter((line) => line.includes('component'))).toEqual([]);
  });

  it('is not expected in the translation of its page', () => {
    const files = { 'en/a.mdx': page('<Timeline />'), 'vi/a.md': page('<Timeline />') };
    expect(findingsIn(files)).toEqual([
      'vi/a.md:5:1 error component-in-md: <Timeline> shows nothing here: live components work in .mdx pages only → rename to a.mdx; links to the page keep working',
    ]);
  });
});

describe('MDX', () => {
  it('unknown components name the likely one; imports and expressions give a warning', () => {
    const body = `import Own from './own.jsx'

<Timelin />

<Own /> <Timeline weeks={[1]} />

{1 + 1} {/* nothing */} {'text'}

<Layout.Part>x</Layout.Part>`;
    expect(findingsIn({ 'en/a.mdx': page(body) })).toMatchInlineSnapshot(`
      [
        "en/a.mdx:5:1 error import-missing: the page imports "./own.jsx", but there is no such file or package → fix the path, or remove the line",
        "en/a.mdx:7:1 error unknown-component: unknown component <Timelin> → did you mean "Timeline"?",
        "en/a.mdx:9:9 error component-attribute: <Timeline> has no attribute "weeks" → did you mean "week"?",
        "en/a.mdx:11:1 warning mdx-code: {1 + 1} runs as code → write \\{ for a literal brace",
        "en/a.mdx:13:1 error unknown-component: unknown component <Layout.Part> → put the text in backticks if it is not a component",
      ]
    `);
  });

  it('a syntax error has its line and a fix', () => {
    expect(
      findingsIn({
        'en/a.mdx': page('text\n\n<Timeline>\n\nmore'),
        'en/b.mdx': page('a {b c} d'),
        'en/c.mdx': page('x <!-- c --> y'),
        'en/d.mdx': page('a < b'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/a.mdx:7:1 error mdx-syntax: the page cannot be read as MDX: Expected a closing tag for \`<Timeline>\` → close the tag, or put \`<name>\` in backticks if it is not a tag",
        "en/b.mdx:5:6 error mdx-syntax: the page cannot be read as MDX: a code expression is wrong: Expected \`,\` or \`)\` but found \`Identifier\` → write \\{ for a literal brace, or rename the file to .md if it uses no components",
        "en/c.mdx:5:3 error mdx-syntax: the page cannot be read as MDX: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` (note: to create a comment in MDX, use \`{/* text */}\`) → write a comment as {/* … */}",
      ]
    `);
  });
});

describe('markup', () => {
  it('that would run or be blocked is an error', () => {
    const body = `<script>alert(1)</script>

<div onclick="x()" style="color: red">

<iframe src="https://a.example"></iframe>

text <b onmouseover=x>bold</b> and <some thing>

\`<script>\`
`;
    expect(placesIn({ 'en/a.md': page(body), 'en/b.mdx': page('<div style={{ color: 1 }} onClick="x">x</div>') })).toEqual([
      'en/a.md:5:1 error live-markup',
      'en/a.md:7:1 error live-markup',
      'en/a.md:7:1 error live-markup',
      'en/a.md:9:1 error live-markup',
      'en/a.md:11:6 error live-markup',
      'en/a.md:11:36 warning lost-tag',
      'en/b.mdx:5:1 error live-markup',
      'en/b.mdx:5:1 error live-markup',
    ]);
  });

  it('ids and headings in HTML are targets for links', () => {
    expect(
      findingsIn({ 'en/a.md': page('<h2>My Part</h2>\n\n<p id="here">x</p>\n\n## My Part\n\n[a](#my-part) [b](#here) [c](#my-part-1)') }),
    ).toEqual([]);
  });

  it('that GitHub shows otherwise is named', () => {
    const body = `# Plan

> [!NOTE] same line

> [!NOTES]
> x

> [!TIP]
> fine

Ship it :rockets: :rocket: :note: at 10:30:45, a:b:c, \`:bug:\`, \\[^no] and [^gone].[^a][^a]

| a | b |
|---|---|
| \`x | y\` | z |
| \`x \\| y\` | z |

## With a note[^a]

## 🚀

[a](#with-a-note) [b](#section)

[^a]: x

[^unused]: y`;
    expect(placesIn({ 'en/a.md': page(body) })).toEqual([
      'en/a.md:5:1 warning second-title',
      'en/a.md:7:1 warning alert',
      'en/a.md:9:1 warning alert',
      'en/a.md:15:9 warning emoji-name',
      'en/a.md:15:75 warning footnote',
      'en/a.md:19:1 warning table-row',
      'en/a.md:30:1 warning footnote',
    ]);
  });

  it('a Mermaid fence is a note', () => {
    expect(placesIn({ 'en/a.md': page('```mermaid\ngraph TD\n```') })).toEqual(['en/a.md:5:1 note mermaid-fence']);
  });
});

describe('stamps', () => {
  it('are required in every translation', () => {
    const root = contentFolder({});
    expect(checkContent(root, root).findings.map(spoken)).toMatchInlineSnapshot(`
      [
        "vi/index.md:1:1 note not-stamped: the translation of en/index.md is not confirmed → once it is up to date, run: npx shiplog stamp vi/index.md",
      ]
    `);
  });
});
