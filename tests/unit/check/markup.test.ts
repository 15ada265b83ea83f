import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findingsIn, page, placesIn, png } from './content-folder.ts';

describe('an .mdx page', () => {
  it('has no attributes of Astro, on elements or components', () => {
    const body = `<div set:html="<script>x</script>">a</div>

<p is:raw>b</p>

<Timeline client:load />

<div {...{ 'set:html': 'x' }}>c</div>

<div dangerouslySetInnerHTML="x">d</div>
`;
    expect(placesIn({ 'en/a.mdx': page(body) }).filter((line) => line.includes('live-markup'))).toEqual([
      'en/a.mdx:5:1 error live-markup',
      'en/a.mdx:7:1 error live-markup',
      'en/a.mdx:9:1 error live-markup',
      'en/a.mdx:11:1 error live-markup',
      'en/a.mdx:13:1 error live-markup',
    ]);
  });

  it('imports only existing files', () => {
    const body = `import x from './nope';\nimport y from 'no-such-package/part';\nimport z from './b.ts';\nimport { z as q } from 'zod';\nimport 'node:fs';\n\nText`;
    expect(placesIn({ 'en/a.mdx': page(body), 'en/b.ts': '' }).filter((line) => line.includes('error'))).toEqual([
      'en/a.mdx:5:1 error import-missing',
      'en/a.mdx:5:1 error import-missing',
    ]);
  });
});

describe('an expression in an .mdx page', () => {
  it('names nothing that the page does not define', () => {
    const body = 'export const own = 1;\n\n{nope.x} {own} {frontmatter.title} {Math.max(1)} {(() => 1)()} {new Date(0).getTime()}\n';
    expect(findingsIn({ 'en/a.mdx': page(body) }).filter((line) => line.includes('error'))).toMatchInlineSnapshot(`
      [
        "en/a.mdx:7:1 error unknown-name: {nope.x} uses nope, which is not defined → write \\{ for a literal brace",
      ]
    `);
  });
});

describe('an address in markup', () => {
  it('is on a host that site.yaml names, whichever attribute loads it', () => {
    const body = `<svg><image href="//e.example/a"/><use xlink:href="//e.example#a"/><rect fill="url(//e.example#b)"/></svg>

<video poster="//e.example/p.png"></video>

<table background="//e.example/t.png"></table>

<img src="\\/\\e.example/i.png" alt="x">
`;
    expect(findingsIn({ 'en/a.md': page(body) })).toMatchInlineSnapshot(`
      [
        "en/a.md:5:6 error foreign-image: this would load content from https://e.example → save the file next to the page and link to it there, or add https://e.example to hosts in site.yaml",
        "en/a.md:5:35 error foreign-image: this would load content from https://e.example → save the file next to the page and link to it there, or add https://e.example to hosts in site.yaml",
        "en/a.md:5:68 error live-markup: fill= on <rect> would load an external resource → refer to a part of the same drawing: url(#id)",
        "en/a.md:7:1 error foreign-image: this would load content from https://e.example → save the file next to the page and link to it there, or add https://e.example to hosts in site.yaml",
        "en/a.md:9:1 error foreign-image: this would load content from https://e.example → save the file next to the page and link to it there, or add https://e.example to hosts in site.yaml",
        "en/a.md:11:1 error link-refused: "\\/\\e.example/i.png" contains a backslash → use / between folders and names",
        "en/a.md:11:1 error foreign-image: this would load content from https://e.example → save the file next to the page and link to it there, or add https://e.example to hosts in site.yaml",
      ]
    `);
    expect(findingsIn({ 'en/a.md': page('<svg><path id="a" fill="url(#a)"/><use href="#a"/></svg>') })).toEqual([]);
  });

  it('leads only to published files, and contains no backslash', () => {
    expect(
      findingsIn({
        'en/a.md': page('[a](../site.yaml) [b](/\\evil.example) [c](../notes.txt) [d](guide\\a.md) [e](../files/a.txt)'),
        'notes.txt': 'x',
        'files/a.txt': 'x',
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/a.md:5:1 error broken-link: the file "../site.yaml" is not published → move it into a language folder, files/ or images/, or remove the link",
        "en/a.md:5:19 error link-refused: "/\\evil.example" contains a backslash → use / between folders and names",
        "en/a.md:5:39 error broken-link: the file "../notes.txt" is not published → move it into a language folder, files/ or images/, or remove the link",
        "en/a.md:5:57 error link-refused: "guide\\a.md" contains a backslash → use / between folders and names",
      ]
    `);
  });

  it("uses no id of the page's frame", () => {
    expect(placesIn({ 'en/a.md': page('<p id="toc-label">x</p>\n\n## Content\n') })).toEqual([
      'en/a.md:5:1 warning anchor-twice',
      'en/a.md:7:1 warning anchor-twice',
    ]);
  });
});

describe('a file beside the pages', () => {
  it('that a page shows is an image', () => {
    expect(
      placesIn({
        'en/a.md': page('![a](a.png) ![b](b.png) ![c](../img/c.jpg) ![d](d.png)'),
        'en/a.png': '',
        'en/b.png': 'text',
        'img/c.jpg': 'x',
        'en/d.png': png,
      }),
    ).toEqual(['en/a.md:5:1 error image-unreadable', 'en/a.md:5:13 error image-unreadable', 'en/a.md:5:25 error image-unreadable']);
  });

  it('that is a PNG is complete; bytes after its end do not matter', () => {
    const whole = readFileSync('content/en/guide/late-work.png');
    expect(
      placesIn({
        'en/a.md': page('![a](a.png)\n\n![b](b.png)\n\n![c](c.png)\n\n![d](d.png)\n\n![e](e.png)'),
        'en/a.png': whole,
        'en/b.png': Buffer.concat([whole, Buffer.alloc(5000)]),
        'en/c.png': whole.subarray(0, 300),
        'en/d.png': whole.subarray(0, -12),
        'en/e.png': Buffer.from(whole.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
      }),
    ).toEqual(['en/a.md:9:1 error image-unreadable', 'en/a.md:11:1 error image-unreadable', 'en/a.md:13:1 error image-unreadable']);
  });

  it('that is an SVG has a size', () => {
    const svg = (size: string) => `<svg xmlns="http://www.w3.org/2000/svg"${size}><rect/></svg>`;
    expect(
      placesIn({
        'en/a.mdx': page(
          '<Figure src="a.svg" alt="s"/>\n\n![s](a.svg)\n\n![s](b.svg)\n\n![s](c.svg)\n\n![s](d.svg)\n\n![s](e.svg)\n\n![s](f.svg)\n\n![s](g.svg)',
        ),
        'en/a.svg': svg(''),
        'en/b.svg': svg(' viewBox="0 0 24 24"'),
        'en/c.svg': svg(' width="24px" height="2.5cm"'),
        'en/d.svg': svg(' width="100%" height="100%"'),
        'en/e.svg': svg(' width="24"'),
        'en/f.svg': '<svg><rect/></svg>',
        'en/g.svg': `<!-- ${'ă'.repeat(500)} -->${svg(' viewBox="0 0 24 24"')}`,
      }),
    ).toEqual([
      'en/a.mdx:5:1 error image-unreadable',
      'en/a.mdx:7:1 error image-unreadable',
      'en/a.mdx:13:1 error image-unreadable',
      'en/a.mdx:15:1 error image-unreadable',
      'en/a.mdx:17:1 error image-unreadable',
    ]);
  });

  it('that is a JPEG has its size', async () => {
    const whole = await sharp({ create: { width: 9, height: 5, channels: 3, background: '#804020' } })
      .jpeg()
      .toBuffer();
    expect(
      placesIn({
        'en/a.md': page('![a](a.jpg)\n\n![b](b.jpg)\n\n![c](c.jpg)'),
        'en/a.jpg': whole,
        'en/b.jpg': whole.subarray(0, 30),
        'en/c.jpg': whole.subarray(0, whole.length - 20),
      }),
    ).toEqual(['en/a.md:7:1 error image-unreadable']);
  });

  it('that runs when it is opened is cleaned or not published', () => {
    const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
    expect(
      placesIn({
        'en/a.svg': svg('<script>x</script>'),
        'en/b.svg': svg('<g onload="x"/>'),
        'images/c.svg': svg('<a href="javascript:x"/>'),
        'en/d.svg': svg('<path d="M0 0"/>'),
        'en/e.html': 'x',
        'img/f.svg': svg('<script/>'),
        'en/g.svg': '<html><script>x</script></html>',
        'en/h.xml': svg('<script/>'),
      }),
    ).toEqual([
      'en/a.svg:1:1 note drawing-cleaned',
      'en/b.svg:1:1 note drawing-cleaned',
      'en/e.html:1:1 error live-file',
      'en/g.svg:1:1 error live-file',
      'en/h.xml:1:1 error live-file',
      'images/c.svg:1:1 note drawing-cleaned',
    ]);
  });

  it('is published if the team names it as its own page of HTML, and nothing else is', () => {
    const files = { 'files/demo/index.html': '<script src="a.js"></script>', 'files/demo/a.js': 'go()', 'files/demos/b.html': 'x' };
    const found = (staticPages: string, more = {}) =>
      findingsIn({
        ...files,
        ...more,
        'site.yaml': `name: T\ndescription: D\nlanguages: [en, vi]\nstaticPages: [${staticPages}]\n`,
      }).map((line) => line.split(': ')[0]);
    expect(found('files/demo')).toEqual(['files/demos/b.html:1:1 error live-file']);
    expect(found('files/demo/index.html, files/demos')).toEqual([]);
    expect(found('files/demo, files/demos, files/none')).toEqual(['site.yaml:4:40 error file-missing']);
    expect(found('en/demo, files/demos, files').filter((line) => line?.includes('schema'))).toHaveLength(2);
    expect(found('files/demo, files/demos', { 'en/files/demo.md': page('x') })).toContain('files/demo/index.html:1:1 error address-twice');
  });
});

describe('tags that HTML does not have', () => {
  it('are reported, in any letter case, unless they are components, in code, escaped, or within a drawing', () => {
    const text = [
      'A `List<String>`, a List<String>, copy to <folder>, <your-name>.',
      '',
      '\\<file> and <https://a.example> and <kbd>Ctrl</kbd> <Details><summary>s</summary></Details> <font>old</font>',
      '',
      '    <code-block>',
      '',
      '<Timelin week={1} />',
    ].join('\n');
    expect(placesIn({ 'en/a.md': page(text), 'en/b.md': page('<svg><defs><thing/></defs></svg>') })).toEqual([
      'en/a.md:5:25 warning lost-tag',
      'en/a.md:5:43 warning lost-tag',
      'en/a.md:5:53 warning lost-tag',
      'en/a.md:11:1 error component-in-md',
    ]);
  });
});
