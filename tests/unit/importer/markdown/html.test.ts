import { describe, expect, it } from 'vitest';
import { body, convert } from './convert-here.ts';
import { running } from './rendered.ts';

describe('HTML that Markdown can express', () => {
  it.each([
    ['<p>One <strong>two</strong> <em>three</em> <code>four</code> <del>five</del></p>', 'One **two** *three* `four` ~~five~~\n'],
    ['<b>bold</b> and <i>slanted</i>', '**bold** and *slanted*\n'],
    ['<h3 class="x">Head</h3>', '### Head\n'],
    ['<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', '- a\n- b\n  1. c\n'],
    ['<blockquote><p>q</p></blockquote>', '> q\n'],
    ['a<br>b<br/><br />c', 'a\\\nb\\\n\\\nc\n'],
    ['<hr>', '---\n'],
    ['<pre><code class="language-js">let a;\n\nb</code></pre>', '```js\nlet a;\n\nb\n```\n'],
    ['<a href="x.md" title="T" style="color:red">word</a>', '[word](x.md "T")\n'],
    ['<img src="a b.png" alt="Alt" width="5">', '![Alt](<a b.png>)\n'],
    ['<figure><img src="a.png" alt="Alt"><figcaption>The <b>cap</b></figcaption></figure>', '![Alt](a.png)\n\nThe **cap**\n'],
    ['<figure><img src="a.png" alt="Alt"><figcaption>The cap</figcaption></figure>', '![Alt](a.png "The cap")\n'],
    ['<dl><dt>Name</dt><dd>Mai</dd><div><dt>Role</dt><dd>Intern</dd></div></dl>', '- **Name:** Mai\n- **Role:** Intern\n'],
    ['<table><tr><th>a</th></tr><tr><td><p>x</p><p>y</p></td></tr></table>', '| a |\n| - |\n| x<br>y |\n'],
    ['<details open><summary>More</summary>\n\n**in** it\n\n</details>', ':::details[More]{open}\n**in** it\n:::\n'],
    ['- <input type="checkbox" checked> done', '- [x] done\n'],
  ])('is written as Markdown: %s', (html, markdown) => {
    expect(body(html)).toBe(markdown);
  });

  it('may contain Markdown between its tags', () => {
    expect(body('<div class="box">\n\n## Head\n\n- item **b**\n\n</div>')).toBe('## Head\n\n- item **b**\n');
    expect(body('a *b* <span style="x">c **d**</span> `e`')).toBe('a *b* c **d** `e`\n');
  });

  it('may be unclosed', () => {
    expect(body('<p align="center">\n\n- a\n\n<b>x')).toBe('- a\n\n**x**\n');
    expect(body('<div><p>a\n\n```\ncode\n```\n\nend')).toBe('a\n\n```\ncode\n```\n\nend\n');
  });

  it('whose parts only a style sheet separates gets a blank', () => {
    expect(body('<div class="row"><span>When</span><strong>9:00</strong></div>')).toBe('When **9:00**\n');
    expect(body('<span>Re</span><b>act</b>')).toBe('Re**act**\n');
  });

  it('that is a menu becomes a list of links', () => {
    expect(body('<nav>\n<a href="a">A</a>\n<a href="b">B</a>\n</nav>')).toBe('- [A](a)\n- [B](b)\n');
  });

  it('keeps a tight list tight', () => {
    expect(body('- a <b>x</b>\n  - b\n  - c')).toBe('- a **x**\n  - b\n  - c\n');
  });
});

describe('HTML that Markdown cannot express', () => {
  it('stays, without its styles', () => {
    expect(body('H<sub class="x">2</sub>O, x<sup>2</sup>, <kbd onfocus="x">Ctrl</kbd>')).toBe(
      'H<sub>2</sub>O, x<sup>2</sup>, <kbd>Ctrl</kbd>\n',
    );
  });

  it('in a cell stays a list or a checkbox', () => {
    expect(body('| a |\n|---|\n| <ul><li>x *y*</li></ul> |\n| <input type="checkbox" checked> |')).toBe(
      '| a |\n| - |\n| <ul><li>x *y*</li></ul> |\n| <input type="checkbox" checked disabled> |\n',
    );
  });

  it('is reported with its line when it is removed', () => {
    const { text, findings, said } = convert(
      'one\n\n<script>alert(1)</script>\n\n<b onclick="x()">two</b>\n\n<a href="javascript:x">three</a>\n',
      { line: 20 },
    );
    expect(text).toBe('one\n\n**two**\n\nthree\n');
    expect(said).toEqual(['22 html-removed', '24 html-removed', '26 html-removed']);
    expect(findings[0]).toMatchObject({ severity: 'warning', what: '<script> is not allowed in a page' });
  });

  it.each([
    ['<style>p{color:red}</style>after', 'after\n'],
    ['<object data="x.swf">words</object>', 'words\n'],
    ['<form action="/x"><label>Name</label> <input name="n"> <button>Send</button></form>', 'Name Send\n'],
    ['<svg onload="x"><text>no</text></svg>kept', 'kept\n'],
    ['<img src="data:image/png;base64,AAAA" alt="chart">', 'chart\n'],
  ])('is removed, and its visible text stays: %s', (html, markdown) => {
    const { text, findings } = convert(html);
    expect(text).toBe(markdown);
    expect(findings.map(({ code }) => code)).toContain('html-removed');
    expect(running(text)).toEqual([]);
  });

  it('that only marks a place keeps it, as text within its attribute', () => {
    expect(convert('Words <a name="a&quot;b">here</a>.').text).toBe('Words <a id="a&quot;b"></a>here.\n');
  });

  it('that embeds another page becomes a link to it', () => {
    const { text, said } = convert('<iframe src="https://video.example/1" title="Our demo"></iframe>');
    expect(text).toBe('[Our demo](https://video.example/1)\n');
    expect(said).toEqual(['1 html-removed']);
  });
});

describe('A comment', () => {
  it('is removed, with a finding that contains its text', () => {
    const { text, findings } = convert('a <!-- not\nyet --> b\n\n<!--\n{{< figure src="x" >}}\n-->\n\nc');
    expect(text).toBe('a  b\n\nc\n');
    const said = findings.toSorted((a, b) => a.line - b.line);
    expect(said.map(({ line, code, severity, what }) => [line, code, severity, what])).toEqual([
      [1, 'html-comment', 'note', 'hidden comment: not yet'],
      [4, 'html-comment', 'note', 'hidden comment: {{< figure src="x" >}}'],
    ]);
  });
});

describe('A blank to fill in', () => {
  it.each([
    ['Write <your name> here', 'Write \\<your name> here\n'],
    ['cp <source> <target file>', 'cp \\<source> \\<target file>\n'],
    ['<Timestamp>\nnext **line**', '\\<Timestamp>\nnext **line**\n'],
    ['| <account-id> |\n|---|\n| <b>x</b> <ECR uri> |', '| \\<account-id> |\n| - |\n| **x** \\<ECR uri> |\n'],
    ['> a <some\n> text> b', '> a \\<some\n> text> b\n'],
  ])('is text: %s', (written, markdown) => {
    expect(body(written)).toBe(markdown);
  });

  it('is not an element that is closed or has attributes', () => {
    expect(body('<time>now</time> <data value="1">one</data>')).toBe('now one\n');
  });
});
