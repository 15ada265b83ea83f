import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentFolder, findingsIn, page, spoken, week } from './content-folder.ts';

describe('links', () => {
  const home = (body: string) => ({
    'en/index.md': page(body),
    'en/guide/author.md': page('## Write it\n\n## Write it\n'),
    'en/guide/parts/a.md': page('x'),
  });

  it('to pages, headings, files and addresses that are there are fine', () => {
    const body = `[a](guide/author.md#write-it-1) [b](./guide/author.md) [c](#top) [d](/guide/) [e](/guide/author/#write-it) [f](/vi/guide/author/)
[g](https://a.example) [h](mailto:a@b.example) [i](../vi/index.md) [j](/search/) [k][ref] <https://c.example> [l](../images/a%20b.png)

[ref]: guide/author.md "Title"
`;
    expect(findingsIn({ ...home(body), 'images/a b.png': '' })).toEqual([]);
  });

  it('that lead nowhere say what was probably meant', () => {
    const body = `[a](guide/auther.md) [b](gone.md) [c](guide/author) [d](guide) [e](guide/parts/index.md) [f](guide/author.mdx)
[g](../../out.md) [h](javascript:alert(1)) [i]() [j](/guied/) [k](dead:old/page) [l](notes.pdf) [m](../architecture/x.md) [n](https://) [o][ref]

[ref]: gone.md
`;
    expect(findingsIn(home(body))).toMatchInlineSnapshot(`
      [
        "en/index.md:5:1 error broken-link: guide/auther.md leads to no page: there is no en/guide/auther.md → did you mean guide/author.md?",
        "en/index.md:5:22 error broken-link: gone.md leads to no page: there is no en/gone.md → mend the path, or take the link out",
        "en/index.md:5:35 error broken-link: guide/author lacks its extension → write guide/author.md",
        "en/index.md:5:53 error broken-link: guide is a folder → link to the list of its pages: /guide/",
        "en/index.md:5:64 error broken-link: the folder of guide/parts/index.md has no index → write that file, or link to the list of its pages: /guide/parts/",
        "en/index.md:6:1 error link-refused: ../../out.md leaves the content folder → put the file into the content folder and link to it there",
        "en/index.md:6:19 error link-refused: no page may link to javascript:alert(1) → write a file path, or an address that starts with https:// or mailto:",
        "en/index.md:6:44 error broken-link: this link names no target → write a file path or an address",
        "en/index.md:6:50 error broken-link: /guied/ is no page of the site → did you mean /guide/?",
        "en/index.md:6:63 warning dead-link: this link led nowhere when it was imported: old/page → find what it meant, or take it out",
        "en/index.md:6:82 error broken-link: there is no file en/notes.pdf → put the file there, or mend the path",
        "en/index.md:6:97 error broken-link: ../architecture/x.md leads to no page: there is no architecture/x.md → mend the path, or take the link out",
        "en/index.md:6:123 error broken-link: https:// is no address → write a whole one: https://…",
        "en/index.md:8:1 error broken-link: gone.md leads to no page: there is no en/gone.md → mend the path, or take the link out",
      ]
    `);
  });

  it('hold when the file is renamed from .md to .mdx, or back, in one language or in all, anchors included', () => {
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
      'en/index.md:5:1 error broken-anchor: en/a.mdx has no place #writen → did you mean #written?',
    ]);
  });

  it('to a folder that is written as a file are still wrong', () => {
    expect(findingsIn({ 'en/index.md': page('[a](a.md)'), 'en/a/index.mdx': page('') })).toEqual([
      'en/index.md:5:1 error broken-link: a.md leads to no file: the page is en/a/index.mdx → write a/index.mdx',
    ]);
  });

  it('to a part that is switched off say which switch', () => {
    const site = 'name: T\ndescription: T\nlanguages: [en, vi]\nfeatures: { sandbox: false, report: false }\n';
    const body = '[a](/sandbox/) [b](/vi/report/) [c](/review/)\n\n<TrackerSandbox />\n';
    expect(findingsIn({ 'site.yaml': site, 'en/live.mdx': page(body), 'vi/index.md': page('x') })).toMatchInlineSnapshot(`
      [
        "en/live.mdx:5:1 error broken-link: /sandbox/ is switched off in site.yaml → set features: { sandbox: true }, or remove the link",
        "en/live.mdx:5:16 error broken-link: /vi/report/ is switched off in site.yaml → set features: { report: true }, or remove the link",
        "en/live.mdx:7:1 warning component-off: <TrackerSandbox> renders nothing: sandbox is switched off in site.yaml → remove the component, or set features: { sandbox: true } in site.yaml",
      ]
    `);
  });

  it('to places that a page lacks are broken anchors', () => {
    expect(
      findingsIn(
        home('## Tiếng Việt 10:30\n\n[a](#tiếng-việt-1030) [b](#tieng-viet) [c](guide/author.md#wriet-it) [d](/guide/author/#nope)'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "en/index.md:7:23 error broken-anchor: this page has no place #tieng-viet → name a heading of this page, in small letters with hyphens for blanks",
        "en/index.md:7:40 error broken-anchor: en/guide/author.md has no place #wriet-it → did you mean #write-it?",
        "en/index.md:7:70 error broken-anchor: en/guide/author.md has no place #nope → name a heading of en/guide/author.md, in small letters with hyphens for blanks",
      ]
    `);
  });

  it('that only work on a case-blind disk name the right spelling', () => {
    expect(findingsIn({ ...home('[a](Guide/author.md) ![b](../IMG/a.PNG)'), 'img/a.png': '' })).toMatchInlineSnapshot(`
      [
        "en/index.md:5:1 error link-case: the file is spelled author.md: the link works only where letter case does not matter → write guide/author.md",
        "en/index.md:5:22 error link-case: the file is spelled a.png: the link works only where letter case does not matter → write ../img/a.png",
      ]
    `);
  });

  it('from a translation may lead to a page that only the default language has', () => {
    expect(
      findingsIn({ ...home('x'), 'vi/index.md': page('[a](guide/author.md#write-it) [b](guide/gone.md) [c](guide/Author.md)') }),
    ).toMatchInlineSnapshot(`
      [
        "vi/index.md:5:31 error broken-link: guide/gone.md leads to no page: there is no vi/guide/gone.md → mend the path, or take the link out",
        "vi/index.md:5:50 error link-case: the file is spelled author.md: the link works only where letter case does not matter → write guide/author.md",
      ]
    `);
  });

  it('know the anchors that the facts of a week make', () => {
    const facts = 'tasks:\n  - { id: mend, title: Mend }\nobjectives: { learn: Learn }\n';
    const body = '[a](#task-mend) [b](#tasks) [c](#objective-learn) [d](#task-gone)\n\n## Tasks\n\n## Outcomes';
    expect(
      findingsIn({ 'en/worklog/week-01.md': week(1, facts, body), 'vi/worklog/week-01.md': '---\ntitle: Tuần\n---\n\n[a](#task-mend)\n' }),
    ).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:9:51 error broken-anchor: this page has no place #task-gone → did you mean #task-mend?",
        "en/worklog/week-01.md:11:1 warning anchor-twice: the heading "Tasks" has the same anchor #tasks as a part that the week's facts make → give it another name, or move its words into the front matter",
      ]
    `);
  });

  it('in the words and the evidence of a week are judged too, at their place', () => {
    const facts = `summary: See [the plan](../plan.md) and [home](../index.md)
tasks:
  - id: a
    title: A
    evidence:
      - { id: e, label: E, href: ../img/gone.png }
`;
    expect(findingsIn({ 'en/worklog/week-01.md': week(1, facts) })).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:4:10 error broken-link: ../plan.md leads to no page: there is no en/plan.md → mend the path, or take the link out",
        "en/worklog/week-01.md:9:34 error broken-link: there is no file en/img/gone.png → put the file there, or mend the path",
      ]
    `);
  });

  it('from a page to a draft are dead in the build', () => {
    expect(
      findingsIn({ ...home('[a](b.md)'), 'en/b.md': page('[back](c.md)', 'draft: true\n'), 'en/c.md': page('x', 'draft: true\n') }),
    ).toMatchInlineSnapshot(`
      [
        "en/index.md:5:1 warning link-to-draft: b.md is a draft: the link is dead in the published site → publish that page with this one, or take the link out until then",
      ]
    `);
  });
});

describe('images', () => {
  it('are there, say what they show, and come from no unknown host', () => {
    const body = `![A](a.png) ![](a.png) ![B](gone.png) ![C](https://evil.example/x.png) ![D](//evil.example/y.png) ![E][ref]

<img src="a.png"> <img src="a.png" alt=""> <img src="gone.png" alt="G">

[ref]: gone.png
`;
    expect(findingsIn({ 'en/a.md': page(body), 'en/a.png': Buffer.from('\x89PNG', 'latin1') })).toMatchInlineSnapshot(`
      [
        "en/a.md:5:13 warning missing-alt: the image a.png has no alternative text → say what it shows: ![what it shows](file); or write <img alt=""> where it says nothing",
        "en/a.md:5:24 error missing-image: there is no file en/gone.png → put the file there, or mend the path",
        "en/a.md:5:39 error foreign-image: it would be loaded from https://evil.example → save it beside the page and link to it there, or add https://evil.example to hosts in site.yaml",
        "en/a.md:5:72 error foreign-image: it would be loaded from https://evil.example → save it beside the page and link to it there, or add https://evil.example to hosts in site.yaml",
        "en/a.md:7:1 warning missing-alt: the image a.png has no alternative text → say what it shows: ![what it shows](file); or write <img alt=""> where it says nothing",
        "en/a.md:7:44 error missing-image: there is no file en/gone.png → put the file there, or mend the path",
        "en/a.md:9:1 error missing-image: there is no file en/gone.png → put the file there, or mend the path",
      ]
    `);
  });

  it('of a host that site.yaml names are fine', () => {
    const site = 'name: T\ndescription: T\nlanguages: [en]\nhosts: [https://img.example]\n';
    expect(findingsIn({ 'site.yaml': site, 'vi/index.md': undefined, 'en/a.md': page('![A](https://img.example/a.png)') })).toEqual([]);
  });
});

describe('prose', () => {
  it('times, ratios and colons in words stay text', () => {
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
        "en/a.md:5:1 error unknown-directive: there is no block :::nota → did you mean note?",
        "en/a.md:9:1 error directive-misplaced: :::tab stands outside of :::tabs → put it into ::::tabs … ::::, which needs a colon more",
        "en/a.md:13:1 error directive-attribute: :::card takes no herf → did you mean href?",
        "en/a.md:17:1 error directive-unread: these colons are shown as text → write :::name[Title] alone on its line, without a blank after the colons, and ::: to close it",
        "en/a.md:21:1 error directive-unread: ::note is shown as text: blocks open with three colons → write :::note, and ::: on a line below",
        "en/a.md:27:1 warning directive-open: :::note has no end → close it with a line ::: of as many colons",
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
        "en/a.md:5:1 error broken-link: gone.md leads to no page: there is no en/gone.md → mend the path, or take the link out",
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

  it('is nothing where it is only an example, a comment or HTML', () => {
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

  it('is known to the other half of a translated page only by its own file', () => {
    const files = { 'en/a.mdx': page('<Timeline />'), 'vi/a.md': page('<Timeline />') };
    expect(findingsIn(files)).toEqual([
      'vi/a.md:5:1 error component-in-md: <Timeline> shows nothing here: live components work in .mdx pages only → rename to a.mdx; links to the page keep working',
    ]);
  });
});

describe('MDX', () => {
  it('unknown components name the likely one; imports and expressions are warned of', () => {
    const body = `import Own from './own.jsx'

<Timelin />

<Own /> <Timeline weeks={[1]} />

{1 + 1} {/* nothing */} {'text'}

<Layout.Part>x</Layout.Part>`;
    expect(findingsIn({ 'en/a.mdx': page(body) })).toMatchInlineSnapshot(`
      [
        "en/a.mdx:5:1 error import-missing: the page imports ./own.jsx, and there is no such file or package → take the line out, or mend the path",
        "en/a.mdx:7:1 error unknown-component: there is no component <Timelin> → did you mean Timeline?",
        "en/a.mdx:9:9 error component-attribute: <Timeline> has no attribute "weeks" → did you mean week?",
        "en/a.mdx:11:1 warning mdx-code: {1 + 1} is run as code → write \\{ for a brace that is text",
        "en/a.mdx:13:1 error unknown-component: there is no component <Layout.Part> → write \`<\` in backticks where no component is meant",
      ]
    `);
  });

  it('a syntax error has its line and a remedy', () => {
    expect(
      findingsIn({
        'en/a.mdx': page('text\n\n<Timeline>\n\nmore'),
        'en/b.mdx': page('a {b c} d'),
        'en/c.mdx': page('x <!-- c --> y'),
        'en/d.mdx': page('a < b'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/a.mdx:7:1 error mdx-syntax: the page cannot be read as MDX: Expected a closing tag for \`<Timeline>\` → close the tag, or write \`<name>\` in backticks where no tag is meant",
        "en/b.mdx:5:6 error mdx-syntax: the page cannot be read as MDX: a code expression is wrong: Expected \`,\` or \`)\` but found \`Identifier\` → write \\{ for a brace that is text, or rename the file to .md where no component stands in it",
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
        "en/a.md:5:1 error live-markup: <script> may not stand in a page → live parts of a page are components of the tool: use one in an .mdx page; write it in backticks where it is an example",
        "en/a.md:7:1 error live-markup: onclick= on <div> would run code → take the attribute out",
        "en/a.md:7:1 error live-markup: style= on <div> is blocked by the site's policy → take the attribute out: the look belongs to the tool",
        "en/a.md:9:1 error live-markup: <iframe> may not stand in a page → link to the page instead; write it in backticks where it is an example",
        "en/a.md:11:6 error live-markup: onmouseover= on <b> would run code → take the attribute out",
        "en/b.mdx:5:1 error live-markup: style= on <div> is blocked by the site's policy → take the attribute out: the look belongs to the tool",
        "en/b.mdx:5:1 error live-markup: onclick= on <div> would run code → take the attribute out",
      ]
    `);
  });

  it('ids and headings of HTML are places that links may name', () => {
    expect(
      findingsIn({ 'en/a.md': page('<h2>My Part</h2>\n\n<p id="here">x</p>\n\n## My Part\n\n[a](#my-part) [b](#here) [c](#my-part-1)') }),
    ).toEqual([]);
  });

  it('a Mermaid fence is a note', () => {
    expect(findingsIn({ 'en/a.md': page('```mermaid\ngraph TD\n```') })).toMatchInlineSnapshot(`
      [
        "en/a.md:5:1 note mermaid-fence: a Mermaid diagram is shown as code → describe it in a file of architecture/ and show it with <Diagram>",
      ]
    `);
  });
});

describe('stamps', () => {
  it('are asked for in every translation', () => {
    const root = contentFolder({});
    expect(checkContent(root, root).findings.map(spoken)).toMatchInlineSnapshot(`
      [
        "vi/index.md:1:1 note not-stamped: the translation does not say which words of en/index.md it renders → when it is up to date: npm run stamp -- vi/index.md",
      ]
    `);
  });
});
