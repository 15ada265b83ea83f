import { describe, expect, it } from 'vitest';
import { NOTICES } from '../../../src/markdown/names.ts';
import { html, render, script } from './render.ts';

describe('a notice', () => {
  it.each(NOTICES)('of the kind %s is a note with the words of its page as title', async (kind) => {
    const english = await html(`:::${kind}\ntext\n:::`);
    expect(english).toMatch(
      new RegExp(`^<aside class="notice ${kind}" role="note" aria-label="\\w+"><p class="notice-title">\\w+</p><p>text</p></aside>$`),
    );
    expect(await html(`:::${kind}\ntext\n:::`, 'vi/a.md')).not.toBe(english);
  });
  it('has the title in its brackets, with Markdown', async () => {
    expect(await html(':::tip[Ti *tle*]\ntext\n:::')).toContain('aria-label="Ti tle"><p class="notice-title">Ti <em>tle</em></p>');
  });
  it('that is long is folded on a week, and open anywhere else', async () => {
    const note = `:::note[Two records disagree]\n${'word '.repeat(60)}\n\n- more\n:::`;
    expect(await html(note, 'vi/worklog/week-08.md')).toMatch(
      /^<details class="notice note"><summary class="notice-title">Two records disagree<\/summary><p>word/,
    );
    expect(await html(note)).toMatch(/^<aside class="notice note"/);
    expect(await html(note.replace('note', 'warning'), 'vi/worklog/week-08.md')).toMatch(/^<aside/);
    expect(await html(':::note[Short]\ntext\n:::', 'en/worklog/week-08.mdx')).toMatch(/^<aside/);
  });
  it('of an unknown language has English words', async () => {
    expect(await html(':::note\nx\n:::', 'fr/a.md')).toContain('>Note<');
  });
  it('is the same in .mdx', async () => {
    expect(await script(':::warning[Mind]\n10:30\n:::')).toMatch(/class: "notice warning"[\s\S]*children: "Mind"[\s\S]*children: "10:30"/);
  });
});

describe('details', () => {
  it('are folded below their summary', async () => {
    expect(await html(':::details[More]\ntext\n:::')).toBe(
      '<details class="details"><summary class="summary">More</summary><p>text</p></details>',
    );
  });
  it('are open where they say so', async () => {
    expect(await html(':::details[More]{open}\ntext\n:::')).toContain('<details class="details" open>');
  });
});

describe('tabs', () => {
  it('are sections one below the other, each with its label', async () => {
    expect(await html('::::tabs\n:::tab[A]\na\n:::\n:::tab\nb\n:::\n::::')).toBe(
      '<div class="tabs"><section class="tab"><p class="tab-label">A</p><p>a</p></section><section class="tab"><p class="tab-label">Tab 2</p><p>b</p></section></div>',
    );
  });
});

describe('steps, cards and files', () => {
  it('wrap the list that they hold', async () => {
    expect(await html(':::steps\n1. one\n:::')).toMatch(/^<div class="steps"><ol>/);
    expect(await html(':::cards\n- one\n:::')).toMatch(/^<div class="cards"><ul>/);
    expect(await html(':::files\n- src\n  - a.ts\n:::')).toMatch(/^<div class="files"><ul>[\s\S]*<ul>/);
  });
  it('link a card to a page', async () => {
    expect(await html('::::cards\n:::card[Plan]{href=../proposal/index.md}\ntext\n:::\n::::')).toBe(
      '<div class="cards"><div class="card"><p class="card-title"><a href="/base/proposal/">Plan</a></p><p>text</p></div></div>',
    );
  });
  it('keep a card without a title or an address unchanged', async () => {
    expect(await html(':::card\ntext\n:::')).toBe('<div class="card"><p>text</p></div>');
    expect(await html(':::card[T]{href="javascript:x"}\n:::')).toBe('<div class="card"><p class="card-title">T</p></div>');
  });
});

describe('an unknown container', () => {
  it('keeps its content', async () => {
    expect(await html(':::odd[L]\nkept **so**\n:::')).toBe('<div><p>L</p><p>kept <strong>so</strong></p></div>');
  });
});

describe('a table', () => {
  it('scrolls in a focusable frame that is named by its columns', async () => {
    const table = await html('| Day | Task |\n|:-:|--:|\n| 1 | 2 |');
    expect(table).toContain('<div class="wide" role="region" tabindex="0" aria-label="Table: Day, Task"><table>');
    expect(table).toContain('<th class="center" scope="col">Day</th>');
    expect(table).toContain('<td class="right">2</td>');
    expect(table).not.toContain('style');
  });
});

describe('a task list', () => {
  it('labels each checkbox with its text, without the list below', async () => {
    const list = await html('- [x] done [it](https://x.y)\n  - nested\n- [ ] todo');
    expect(list).toContain('<input type="checkbox" checked disabled aria-label="done it">');
    expect(list).toContain('aria-label="todo"');
  });
});

describe("GitHub's alerts", () => {
  it.each([
    ['NOTE', 'note', 'Note'],
    ['TIP', 'tip', 'Tip'],
    ['IMPORTANT', 'info', 'Important'],
    ['WARNING', 'warning', 'Warning'],
    ['caution', 'danger', 'Caution'],
  ])('[!%s] is a notice of the kind %s', async (sign, kind, title) => {
    expect(await html(`> [!${sign}]\n> An *alert*\n>\n> - a`)).toBe(
      `<aside class="notice ${kind}" role="note" aria-label="${title}"><p class="notice-title">${title}</p><p>An <em>alert</em></p><ul>\n<li>a</li>\n</ul></aside>`,
    );
    expect(await script(`> [!${sign}]\n> An alert`)).toContain(`class: "notice ${kind}"`);
  });
  it('are notices in a file with the line endings of Windows', async () => {
    expect(await html('> [!CAUTION]\r\n> Stop\r\n>\r\n> here')).toMatch(
      /^<aside class="notice danger".*<p>Stop<\/p><p>here<\/p><\/aside>$/,
    );
    expect(await script('> [!TIP]\r\n> Try it\r\n')).toContain('class: "notice tip"');
  });
  it('without a paragraph, in Vietnamese, or of a code block alone are notices', async () => {
    expect(await html('> [!TIP]', 'vi/a.md')).toBe(
      '<aside class="notice tip" role="note" aria-label="Mẹo"><p class="notice-title">Mẹo</p></aside>',
    );
    expect(await html('> [!TIP]  \n> text')).toMatch(/Tip<\/p><p>text<\/p><\/aside>$/);
    expect(await html('> [!TIP]\n> ```\n> x\n> ```')).toMatch(
      /^<aside class="notice tip"[^>]*><p class="notice-title">Tip<\/p><figure class="code">/,
    );
  });
  it('with text on the line of the sign, or of another kind, are quotes as on GitHub', async () => {
    for (const quote of ['> [!NOTE] same line', '> [!NOTE] **same** line', '> [!INFO]\n> x', '> text\n> [!NOTE]', '> [NOTE]\n> x'])
      expect.soft(await html(quote)).toMatch(/^<blockquote>/);
  });
});

describe('a heading', () => {
  it("with the words of the footnotes' own heading stays as written", async () => {
    const page = await html('## Footnote label\n\nx[^n]\n\n[^n]: y');
    expect(page).toContain('>Footnote label<a class="anchor"');
    expect(page).toContain('<h2 class="hidden" id="footnote-label">Footnotes</h2>');
  });
  it('of the first level is a section, because the title of the page is the only h1', async () => {
    expect(await html('# One')).toMatch(/^<h2 id="one">/);
    expect(await html('<h1>One</h1>')).toMatch(/^<h2 id="one">/);
    expect(await script('# One\n\n<h1>Two</h1>')).not.toContain('h1');
  });
  it('with a footnote does not have its number in its id and in the contents', async () => {
    const { html: code, headings } = await render('## With a note[^1]\n\n[^1]: x');
    expect(headings[0]).toMatchObject({ slug: 'with-a-note', text: 'With a note' });
    expect(code).toContain('data-number="1" aria-label="1"');
  });
  it('without letters has an id, and a second one another', async () => {
    const { headings } = await render('## 🚀\n\n## 🚀\n\n## Section');
    expect(headings.map(({ slug }) => slug)).toEqual(['section', 'section-1', 'section-2']);
  });
});

describe('footnotes', () => {
  it('are in the language of the page and keep their ids', async () => {
    const notes = await html('a[^1] b[^1]\n\n[^1]: note', 'vi/a.md');
    expect(notes).toContain('<h2 class="hidden" id="footnote-label">Chú thích</h2>');
    expect(notes).toContain('<li id="user-content-fn-1">');
    expect(notes.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="Quay lại chỗ dẫn 1"', 'aria-label="Quay lại chỗ dẫn 1-2"']);
  });
});

describe('a formula', () => {
  it('may be in a fence named math, as on GitHub', async () => {
    expect(await html('~~~math\n\\sqrt{2}\n~~~')).toBe((await html('$$\n\\sqrt{2}\n$$')).trim());
    expect(await script('```math\nn^3\n```')).toContain('msup');
  });
  it('becomes MathML, without style', async () => {
    const block = await html('$$\n\\frac{a}{b} \\color{red} x\n$$');
    expect(block).toContain('<div class="formula" tabindex="0" role="group" aria-label="Formula"><math');
    expect(block).not.toContain('style=');
    expect(await html('so $$y^2$$ is')).toContain('<msup>');
  });
  it('that cannot be read shows its source', async () => {
    expect(await html('so $$\\frac{$$ is')).toBe('<p>so <code class="formula-source">\\frac{</code> is</p>');
  });
  it('needs two dollar signs', async () => {
    expect(await html('from $5 to $6')).toBe('<p>from $5 to $6</p>');
  });
  it('becomes elements in .mdx', async () => {
    expect(await script('$$\n\\frac{a}{b}\n$$')).toContain('_components.mfrac');
  });
});
