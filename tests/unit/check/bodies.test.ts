import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentFolder, findingsIn, page, png, spoken, week } from './content-folder.ts';

describe('links', () => {
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
    expect(findingsIn(home(body))).toMatchInlineSnapshot(`
      [
        "en/index.md:5:1 error broken-link: broken link "guide/auther.md": there is no file en/guide/auther.md → did you mean "guide/author.md"?",
        "en/index.md:5:22 error broken-link: broken link "gone.md": there is no file en/gone.md → fix the path, or remove the link",
        "en/index.md:5:35 error broken-link: "guide/author" has no file extension → write guide/author.md",
        "en/index.md:5:53 error broken-link: "guide" is a folder → link to the list of its pages: /guide/",
        "en/index.md:5:64 error broken-link: the folder "guide/parts/index.md" has no index page → create that file, or link to the list of its pages: /guide/parts/",
        "en/index.md:6:1 error link-refused: "../../out.md" is outside the content folder → move the file into the content folder and link to it there",
        "en/index.md:6:19 error link-refused: links to "javascript:alert(1)" are not allowed → write a file path, or a URL that starts with https:// or mailto:",
        "en/index.md:6:44 error broken-link: this link has no target → write a file path or a URL",
        "en/index.md:6:50 error broken-link: "/guied/" is not a page of the site → did you mean "/guide/"?",
        "en/index.md:6:63 warning dead-link: this link was already broken at import: old/page → fix the link, or remove it",
        "en/index.md:6:82 error broken-link: file not found: en/notes.pdf → add the file, or fix the path",
        "en/index.md:6:97 error broken-link: broken link "../architecture/x.md": there is no file architecture/x.md → fix the path, or remove the link",
        "en/index.md:6:123 error broken-link: "https://" is not a valid URL → write a complete URL: https://…",
        "en/index.md:8:1 error broken-link: broken link "gone.md": there is no file en/gone.md → fix the path, or remove the link",
      ]
    `);
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
    const body = `[a](/files/none.pdf) ![b](/images/none.png) <img src="/images/A.png" alt=""> [c](/guide/author.md) [d](/vi/none.csv?x#y) ![e](/images/none)`;
    const fine = `![a](/images/a.png) [b](/guide/budget%202.csv?x) [c](/vi/worklog.csv) [d](/worklog.json) [e](/files/old.pdf) [f](/guide/author/index.md) [g](/own.pdf) [h](/pagefind/pagefind.js)`;
    const files = { 'images/a.png': new Uint8Array([0xff, 0xd8, 0xff]), 'en/guide/budget 2.csv': 'a' };
    expect(findingsIn({ ...home(body), ...files, 'site.yaml': site, 'vi/a.md': page(fine), 'en/a.md': page(fine) })).toMatchInlineSnapshot(`
      [
        "en/index.md:5:1 error broken-link: "/files/none.pdf" is not a file of the site → add the file, or fix the path",
        "en/index.md:5:22 error missing-image: "/images/none.png" is not a file of the site → did you mean "/images/a.png"?",
        "en/index.md:5:45 error missing-image: "/images/A.png" is not a file of the site → did you mean "/images/a.png"?",
        "en/index.md:5:78 error broken-link: "/guide/author.md" is not a file of the site → did you mean "/guide/author/"?",
        "en/index.md:5:100 error broken-link: "/vi/none.csv?x#y" is not a file of the site → add the file, or fix the path",
        "en/index.md:5:122 error missing-image: "/images/none" is not a file of the site → did you mean "/images/a.png"?",
        "site.yaml:4:64 error redirect-target: /files/older.pdf redirects to /files/none.pdf, which does not exist → name the path of a page: /worklog/week-01/",
      ]
    `);
  });

  it('to a disabled feature name the setting', () => {
    const site = 'name: T\ndescription: T\nlanguages: [en, vi]\nfeatures: { sandbox: false, report: false }\n';
    const body = '[a](/sandbox/) [b](/vi/report/) [c](/review/)\n\n<TrackerSandbox />\n';
    expect(findingsIn({ 'site.yaml': site, 'en/live.mdx': page(body), 'vi/index.md': page('x') })).toMatchInlineSnapshot(`
      [
        "en/live.mdx:5:1 error broken-link: "/sandbox/" is switched off in site.yaml → set features: { sandbox: true }, or remove the link",
        "en/live.mdx:5:16 error broken-link: "/vi/report/" is switched off in site.yaml → set features: { report: true }, or remove the link",
        "en/live.mdx:7:1 warning component-off: <TrackerSandbox> renders nothing: sandbox is switched off in site.yaml → remove the component, or set features: { sandbox: true } in site.yaml",
      ]
    `);
  });

  it('to headings that a page lacks are broken anchors', () => {
    expect(
      findingsIn(
        home('## Tiếng Việt 10:30\n\n[a](#tiếng-việt-1030) [b](#tieng-viet) [c](guide/author.md#wriet-it) [d](/guide/author/#nope)'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "en/index.md:7:23 error broken-anchor: this page has no heading "#tieng-viet" → name a heading of this page, in lowercase with hyphens instead of spaces",
        "en/index.md:7:40 error broken-anchor: en/guide/author.md has no heading "#wriet-it" → did you mean "#write-it"?",
        "en/index.md:7:70 error broken-anchor: en/guide/author.md has no heading "#nope" → name a heading of en/guide/author.md, in lowercase with hyphens instead of spaces",
      ]
    `);
  });

  it('that only work on a case-insensitive disk name the right spelling', () => {
    expect(findingsIn({ ...home('[a](Guide/author.md) ![b](../IMG/a.PNG)'), 'img/a.png': '' })).toMatchInlineSnapshot(`
      [
        "en/index.md:5:1 error link-case: the link differs in letter case from the file author.md → write guide/author.md",
        "en/index.md:5:22 error link-case: the link differs in letter case from the file a.png → write ../img/a.png",
      ]
    `);
  });

  it('from a translation may lead to a page that only the default language has', () => {
    expect(
      findingsIn({ ...home('x'), 'vi/index.md': page('[a](guide/author.md#write-it) [b](guide/gone.md) [c](guide/Author.md)') }),
    ).toMatchInlineSnapshot(`
      [
        "vi/index.md:5:31 error broken-link: broken link "guide/gone.md": there is no file vi/guide/gone.md → fix the path, or remove the link",
        "vi/index.md:5:50 error link-case: the link differs in letter case from the file author.md → write guide/author.md",
      ]
    `);
  });

  it("may lead to the anchors that a week's front matter creates", () => {
    const facts = 'tasks:\n  - { id: mend, title: Mend }\nobjectives: { learn: Learn }\n';
    const body = '[a](#task-mend) [b](#tasks) [c](#objective-learn) [d](#task-gone)\n\n## Tasks\n\n## Outcomes';
    expect(
      findingsIn({ 'en/worklog/week-01.md': week(1, facts, body), 'vi/worklog/week-01.md': '---\ntitle: Tuần\n---\n\n[a](#task-mend)\n' }),
    ).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:9:51 error broken-anchor: this page has no heading "#task-gone" → did you mean "#task-mend"?",
        "en/worklog/week-01.md:11:1 warning anchor-twice: the heading "Tasks" has the same anchor #tasks as a section generated from the week's front matter → rename the heading, or move its text into the front matter",
      ]
    `);
  });

  it('in the texts and the evidence of a week are checked too, at their place', () => {
    const facts = `summary: See [the plan](../plan.md) and [home](../index.md)
tasks:
  - id: a
    title: A
    evidence:
      - { id: e, label: E, href: ../img/gone.png }
`;
    expect(findingsIn({ 'en/worklog/week-01.md': week(1, facts) })).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:4:10 error broken-link: broken link "../plan.md": there is no file en/plan.md → fix the path, or remove the link",
        "en/worklog/week-01.md:9:34 error broken-link: file not found: en/img/gone.png → add the file, or fix the path",
      ]
    `);
  });

  it('from a page to a draft are dead in the build', () => {
    expect(
      findingsIn({ ...home('[a](b.md)'), 'en/b.md': page('[back](c.md)', 'draft: true\n'), 'en/c.md': page('x', 'draft: true\n') }),
    ).toMatchInlineSnapshot(`
      [
        "en/index.md:5:1 warning link-to-draft: "b.md" is a draft: the link would be broken in the published site → publish that page too, or remove the link until then",
      ]
    `);
  });
});

describe('images', () => {
  it('exist, have an alternative text, and come from no unknown host', () => {
    const body = `![A](a.png) ![](a.png) ![B](gone.png) ![C](https://evil.example/x.png) ![D](//evil.example/y.png) ![E][ref]

<img src="a.png"> <img src="a.png" alt=""> <img src="gone.png" alt="G">

[ref]: gone.png
`;
    expect(findingsIn({ 'en/a.md': page(body), 'en/a.png': png })).toMatchInlineSnapshot(`
      [
        "en/a.md:5:13 warning missing-alt: the image "a.png" has no alternative text → describe the image: ![description](file); for a decorative image write <img alt="">",
        "en/a.md:5:24 error missing-image: file not found: en/gone.png → add the file, or fix the path",
        "en/a.md:5:39 error foreign-image: this would load content from https://evil.example → save the file next to the page and link to it there, or add https://evil.example to hosts in site.yaml",
        "en/a.md:5:72 error foreign-image: this would load content from https://evil.example → save the file next to the page and link to it there, or add https://evil.example to hosts in site.yaml",
        "en/a.md:7:1 warning missing-alt: the image "a.png" has no alternative text → describe the image: ![description](file); for a decorative image write <img alt="">",
        "en/a.md:7:44 error missing-image: file not found: en/gone.png → add the file, or fix the path",
        "en/a.md:9:1 error missing-image: file not found: en/gone.png → add the file, or fix the path",
      ]
    `);
  });

  it('of a host that site.yaml names are fine', () => {
    const site = 'name: T\ndescription: T\nlanguages: [en]\nhosts: [https://img.example]\n';
    expect(findingsIn({ 'site.yaml': site, 'vi/index.md': undefined, 'en/a.md': page('![A](https://img.example/a.png)') })).toEqual([]);
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
    expect(findingsIn({ 'en/a.md': page(body) })).toMatchInlineSnapshot(`
      [
        "en/a.md:5:1 error unknown-directive: unknown block :::nota → did you mean "note"?",
        "en/a.md:9:1 error directive-misplaced: :::tab is outside :::tabs → put it inside ::::tabs … ::::, which needs one more colon",
        "en/a.md:13:1 error directive-attribute: unknown attribute "herf" on :::card → did you mean "href"?",
        "en/a.md:17:1 error directive-unread: these colons are displayed as text → write :::name[Title] on its own line, without a space after the colons, and ::: to close it",
        "en/a.md:21:1 error directive-unread: "::note" is displayed as text: blocks start with three colons → write :::note, and close the block with :::",
        "en/a.md:27:1 warning directive-open: :::note is not closed → close it with a line of as many colons",
      ]
    `);
  });

  it('that nest as they should are fine', () => {
    expect(
      findingsIn({ 'en/a.md': page('::::tabs\n:::tab[A]\nx\n:::\n:::tab[B]\ny\n:::\n::::\n\n:::card[Home]{href=index.md}\nx\n:::\n') }),
    ).toEqual([]);
  });

  it('link cards like any other link', () => {
    expect(findingsIn({ 'en/a.md': page(':::card[Gone]{href=gone.md}\nx\n:::') })).toMatchInlineSnapshot(`
      [
        "en/a.md:5:1 error broken-link: broken link "gone.md": there is no file en/gone.md → fix the path, or remove the link",
      ]
    `);
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
    expect(findingsIn({ 'en/guide/a.md': page(body) })).toMatchInlineSnapshot(`
      [
        "en/guide/a.md:5:6 error component-in-md: <Timeline> shows nothing here: live components work in .mdx pages only → rename to a.mdx; links to the page keep working",
        "en/guide/a.md:5:23 error component-in-md: <Timelin> shows nothing here: live components work in .mdx pages only → rename to a.mdx, and write <Timeline>; links to the page keep working",
        "en/guide/a.md:7:1 error component-in-md: <Diagram> shows nothing here: live components work in .mdx pages only → rename to a.mdx; links to the page keep working",
        "en/guide/a.md:10:3 error component-in-md: <Progress> shows nothing here: live components work in .mdx pages only → rename to a.mdx; links to the page keep working",
        "en/guide/a.md:13:1 error component-in-md: <Timeline> shows nothing here: live components work in .mdx pages only → rename to a.mdx; links to the page keep working",
        "en/guide/a.md:15:1 error component-in-md: <Figure> shows nothing here: live components work in .mdx pages only → rename to a.mdx; links to the page keep working",
      ]
    `);
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
    expect(findingsIn({ 'en/a.md': page(body), 'en/b.mdx': page('<div style={{ color: 1 }} onClick="x">x</div>') })).toMatchInlineSnapshot(`
      [
        "en/a.md:5:1 error live-markup: <script> is not allowed in a page → use a live component in an .mdx page instead; put it in backticks if it is an example",
        "en/a.md:7:1 error live-markup: onclick= on <div> would run code → remove the attribute",
        "en/a.md:7:1 error live-markup: style= on <div> is blocked by the site's content security policy → remove the attribute: styles come from the theme",
        "en/a.md:9:1 error live-markup: <iframe> is not allowed in a page → link to the page instead; put it in backticks if it is an example",
        "en/a.md:11:6 error live-markup: onmouseover= on <b> would run code → remove the attribute",
        "en/b.mdx:5:1 error live-markup: style= on <div> is blocked by the site's content security policy → remove the attribute: styles come from the theme",
        "en/b.mdx:5:1 error live-markup: onclick= on <div> would run code → remove the attribute",
      ]
    `);
  });

  it('ids and headings in HTML are targets for links', () => {
    expect(
      findingsIn({ 'en/a.md': page('<h2>My Part</h2>\n\n<p id="here">x</p>\n\n## My Part\n\n[a](#my-part) [b](#here) [c](#my-part-1)') }),
    ).toEqual([]);
  });

  it('a Mermaid fence is a note', () => {
    expect(findingsIn({ 'en/a.md': page('```mermaid\ngraph TD\n```') })).toMatchInlineSnapshot(`
      [
        "en/a.md:5:1 note mermaid-fence: this Mermaid diagram is displayed as code → define it in a file in architecture/ and show it with <Diagram>",
      ]
    `);
  });
});

describe('stamps', () => {
  it('are required in every translation', () => {
    const root = contentFolder({});
    expect(checkContent(root, root).findings.map(spoken)).toMatchInlineSnapshot(`
      [
        "vi/index.md:1:1 note not-stamped: the translation of en/index.md is not confirmed → once it is up to date, run: npm run stamp -- vi/index.md",
      ]
    `);
  });
});
