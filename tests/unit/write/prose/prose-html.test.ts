// The preview is safe whatever is pasted, and shows a page as the site does where it says so.
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { blocksEn } from '../../../../src/i18n/en/blocks.ts';
import { blocksVi } from '../../../../src/i18n/vi/blocks.ts';
import { proseHtml } from '../../../../src/write/prose/prose-html.ts';
import { html as sitesHtml } from '../../markdown/render.ts';
import { attacks } from './attacks.ts';

const preview = (markdown: string, words = blocksEn): string =>
  proseHtml(markdown, (path) => (/^[\w .-]+$/.test(path) ? `blob:here/${path}` : undefined), words);

const TAGS = new Set(
  'a aside blockquote br code del details div em figcaption figure h2 h3 h4 h5 h6 hr img input li ol p pre section span strong summary sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  /^(?:href|target|rel|src|alt|title|class|role|start|align|open|type|disabled|checked|aria-label|data-footnotes|data-footnote-(?:back)?ref)$/;

/** What of HTML could run, load or lead elsewhere. */
function dangersIn(html: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      open.push(tag);
      if (!TAGS.has(tag)) found.push(`<${tag}>`);
      for (const [name, value] of Object.entries(attributes)) {
        if (!ATTRIBUTES.test(name)) found.push(`${name}=${value}`);
        if (name === 'href' && !/^(?:https?:|mailto:)/.test(value)) found.push(`href=${value}`);
        if (name === 'src' && !value.startsWith('blob:here/')) found.push(`src=${value}`);
        if (name === 'type' && value !== 'checkbox') found.push(`type=${value}`);
      }
    },
    onclosetag(tag, isImplied) {
      if (open.pop() !== tag || (isImplied && !/^(?:br|hr|img|input)$/.test(tag))) found.push(`<${tag}> is not closed`);
    },
    oncomment: (text) => void found.push(`<!--${text}`),
    onprocessinginstruction: (name) => void found.push(name),
  });
  parser.end(html);
  return found;
}

describe('an attack', () => {
  it.each(attacks)('is text in the preview: %s', (_name, markdown) => {
    expect(dangersIn(preview(markdown))).toEqual([]);
  });

  it.each(attacks)('is text in a block: %s', (_name, markdown) => {
    expect(
      dangersIn(preview(`:::note[${markdown}]\n${markdown}\n:::\n\n> [!TIP]\n> ${markdown}\n\n| a |\n| --- |\n| ${markdown} |`)),
    ).toEqual([]);
  });

  it('would be found', () => {
    expect(dangersIn('<p onclick="x"></p>')).toEqual(['onclick=x']);
    expect(dangersIn('<script>x</script>')).toEqual(['<script>']);
    expect(dangersIn('<a href="javascript:x">x</a><img src="https://a.example/x.png">')).toEqual([
      'href=javascript:x',
      'src=https://a.example/x.png',
    ]);
    expect(dangersIn('<div><p>x</div>')).toEqual(['<p> is not closed']);
  });
});

it('an address for a picture cannot leave its attribute', () => {
  const html = proseHtml('![x](a.png)', () => 'blob:here/"><script>alert(1)</script>', blocksEn);
  expect(dangersIn(html)).toEqual([]);
});

const rows: [name: string, markdown: string, html: string | RegExp][] = [
  ['a picture beside the week', '![A board](week%2008.webp)', '<p><img src="blob:here/week 08.webp" alt="A board" /></p>'],
  [
    'a picture with a caption',
    '![A board](a.webp "On Friday")',
    '<figure><img src="blob:here/a.webp" alt="A board" /><figcaption>On Friday</figcaption></figure>',
  ],
  ['a picture that is not here, as its text', '![A board](../b/c.webp)', '<p><span class="prose-missing">A board</span></p>'],
  [
    'a link to the web, which opens beside the form',
    '[x](https://a.example)',
    '<p><a href="https://a.example" target="_blank" rel="noopener noreferrer">x</a></p>',
  ],
  ['a link to a page, which is inactive', '[x](week-09.mdx#top)', '<p><a>x</a></p>'],
  ['a component, as its source', '<Progress />', '<pre class="prose-source"><code>&lt;Progress /&gt;</code></pre>'],
  [
    'HTML, as its source',
    'a <b>c</b>',
    '<p>a <code class="prose-source">&lt;b&gt;</code>c<code class="prose-source">&lt;/b&gt;</code></p>',
  ],
  ['a title as a section', '# One', '<h2>One</h2>'],
  ['a task list', '- [x] done', '<ul>\n<li><input type="checkbox" aria-label="Task" disabled="" checked="" /> done</li>\n</ul>'],
  ['a block that is not closed, as it is written', ':::note\nText', '<p>:::note\nText</p>'],
  [
    'a block that is closed, after one that is not',
    '::::note\n\n:::tip[A]\nText\n:::\n\n::::note',
    '<p>::::note</p>\n<aside class="notice tip" role="note"><p class="notice-title">A</p>\n<p>Text</p>\n</aside>\n<p>::::note</p>',
  ],
  ['an unknown block, as it is written', ':::nota\nText\n:::', '<p>:::nota\nText\n:::</p>'],
  ['colons in code, as they are written', '```\n:::note\n:::\n```', '<pre><code>:::note\n:::\n</code></pre>'],
  ['a block that code runs out of, as text', ':::note\n\n- a\n\n  ~~~\n  b\n:::\n\nc', /^(?!.*\uE000).*c/s],
  ['a link that is defined outside of its block', ':::tip\n[x][y]\n:::\n\n[y]: https://a.example', /<a href="https:\/\/a\.example"/],
  [
    'a title that looks like a list',
    ':::tip[- one]\nText\n:::',
    '<aside class="notice tip" role="note"><p class="notice-title">- one</p>\n<p>Text</p>\n</aside>',
  ],
  ['open details', ':::details[More]{open}\nText\n:::', '<details class="details" open><summary>More</summary>\n<p>Text</p>\n</details>'],
];

describe('the preview shows', () => {
  it.each(rows)('%s', (_name, markdown, expected) => {
    const html = preview(markdown).trim();
    if (typeof expected === 'string') expect(html).toBe(expected);
    else expect(html).toMatch(expected);
  });

  it('titles in the reader’s language', () => {
    expect(preview(':::warning\nx\n:::', blocksVi)).toContain('<p class="notice-title">Cảnh báo</p>');
    expect(preview('> [!IMPORTANT]\n> x', blocksVi)).toContain('<p class="notice-title">Quan trọng</p>');
  });
});

/** Blocks and their titles in the order of the page, as nested lists. */
function outline(html: string): string[] {
  const found: string[] = [];
  const named = /^(?:notice|details|tabs|tab|steps|cards|card|files)$/;
  const open: boolean[] = [];
  let depth = 0;
  let title: string | undefined;
  const parser = new Parser({
    onopentag(tag, { class: classes = '' }) {
      const names = classes.split(' ');
      const isBlock = names.some((name) => named.test(name)) && tag !== 'summary';
      open.push(isBlock);
      if (isBlock) {
        depth += 1;
        found.push(`${'  '.repeat(depth - 1)}${names.join(' ')}`);
      }
      if (/title|tab-label/.test(classes) || tag === 'summary') title = '';
    },
    ontext(text) {
      if (title !== undefined) title += text;
    },
    onclosetag(tag) {
      if (title !== undefined && /^(?:p|summary)$/.test(tag)) {
        found.push(`${'  '.repeat(depth)}“${title.trim()}”`);
        title = undefined;
      }
      if (open.pop()) depth -= 1;
    },
  });
  parser.end(html);
  return found;
}

it.each([
  ['a notice with a title', ':::note[Where *figures* come from]\nText\n:::'],
  ['six notices', ['note', 'tip', 'info', 'success', 'warning', 'danger'].map((name) => `:::${name}\nText\n:::`).join('\n\n')],
  ['details', ':::details[Why not a queue?]\nA queue forgets.\n:::'],
  [
    'tabs with code',
    '::::tabs\n:::tab[Linux and macOS]\n```sh\ncp a b\n```\n:::\n:::tab[PowerShell]\n```powershell\nCopy-Item a b\n```\n:::\n::::',
  ],
  ['cards', '::::cards\n:::card[Write a week]{href=author.md}\nTasks\n:::\n:::card[Diagrams]\nComponents\n:::\n::::'],
  ['steps and files', ':::steps\n1. Write.\n2. Check.\n:::\n\n:::files\n- content\n  - site.yaml\n:::'],
  ['a block in a block', '::::note\n:::tip[In it]\nText\n:::\n::::\n\nAfter.'],
  ['a block after a paragraph', 'Text\n:::note\nMore\n:::\nAfter'],
  ['colons in code within a block', '::::note\n```md\n:::tip\nx\n:::\n```\n::::\n\nAfter.'],
  ['an alert', '> [!CAUTION]\n> Text'],
])('blocks are those of the page: %s', async (_name, markdown) => {
  const expected = outline(await sitesHtml(markdown));
  expect(expected.length).toBeGreaterThan(0);
  expect(outline(preview(markdown))).toEqual(expected);
});
