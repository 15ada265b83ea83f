import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/check/read-body.ts';
import { runs } from '../../runs.ts';
import { html, script } from './render.ts';

const plain = (markup: string): string =>
  markup
    .replace(/<\/?p>|<\/?em>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

it.each([
  'Lúc 10:30 và 11:45',
  'chú:đã',
  'a:b',
  ':smile :x and smile:',
  'ratio 16:9:4',
  'a:b{k=v} c:d{}',
  '😀 x:y',
  'x:b[label] (not a link)',
  'x:b[label]{k} (y)',
  'a:::b',
  '::before',
  '::leaf[x]{y}',
])('%s stays as typed', async (text) => {
  expect(plain(await html(text))).toBe(text);
});

it('colons stay text in lists, quotes, tables and notices', async () => {
  const page = await html('- at 9:15\n\n> at 9:16\n\n| a:b |\n|--|\n| 9:17 |\n\n:::note\nat 9:18\n:::\n\n# At 9:19');
  for (const time of ['9:15', '9:16', '9:17', '9:18', '9:19', 'a:b']) expect(page).toContain(time);
});

it('the label of a text directive stays Markdown', async () => {
  expect(await html('a:b[la *x*]{k=v}')).toBe('<p>a:b[la <em>x</em>]{k=v}</p>');
});

it('a link right after a word and a colon stays a link', async () => {
  expect(await html('See:this[page](b.md "T") now')).toBe('<p>See:this<a href="/base/guide/b/" title="T">page</a> now</p>');
});

it('quotes, dashes and dots stay as typed', async () => {
  expect(plain(await html('"a" -- b... \'c\''))).toBe('"a" -- b... \'c\'');
});

it('the same holds in .mdx', async () => {
  expect(await script('Lúc 10:30 chú:đã')).toContain('"Lúc 10:30 chú:đã"');
});

it('any prose with colons stays the same, letter for letter', async () => {
  // No name of an emoji: `:a:` between quotes is one.
  const word = fc.constantFrom(
    '10',
    '30',
    'q',
    'chú',
    'đã',
    ':',
    '::',
    ' ',
    ' ',
    '😀',
    '(x)',
    '{k=v}',
    '{',
    '}',
    'e.g.',
    '?',
    ';',
    '"',
    '-',
  );
  const prose = fc
    .array(word, { minLength: 1, maxLength: 20 })
    .map((words) => `p${words.join('').trimEnd()}`)
    .filter((text) => !/ {2}/.test(text));
  await fc.assert(
    fc.asyncProperty(prose, async (text) => {
      expect(plain(await html(text))).toBe(text);
    }),
    { numRuns: runs(300) },
  );
});

describe('a page that begins with a line', () => {
  // What is between two lines was taken for a second front matter, and not shown.
  const page = '---\n\n## Goals\n\nAll of it is shown.\n\n---\n\nAlso this.\n';
  it('shows what is below it', async () => {
    expect(await html(page)).toMatch(/^<hr>\s*<h2 id="goals"[\s\S]*All of it is shown[\s\S]*<hr>\s*<p>Also this/);
    expect(await script(page)).toContain('All of it is shown.');
  });
  it('is read by the check in the same way', () => {
    expect(readBody(page, 'md', 0).headings.map(({ slug }) => slug)).toEqual(['goals']);
    expect(readBody(page, 'mdx', 0).headings.map(({ slug }) => slug)).toEqual(['goals']);
  });
});
