import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { expect, it, test } from 'vitest';
import { clipped, inert } from '../../../src/cli/inert-text.ts';
import { runs } from '../../runs.ts';

/** The words of an HTML text as a reader sees them. */
const read = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u200B', '');

const sign = fc.constantFrom(
  ...'#@*_~`<>[](){}!|\\&;:/.-+=1$"\' \n',
  'a',
  'https://x.y',
  '<img src=x>',
  '@team',
  '#12',
  '- ',
  'www.a.b',
  'GH-1',
  '&lt;',
);

test('whatever an author writes is one paragraph of plain text', () => {
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 30 }), (signs) => {
      const written = signs.join('');
      fc.pre(written.trim() !== '');
      const { html } = markdownToHtml(`- **x** ${inert(written)}`, { features: { gfm: true } });
      const [, inside] = /^<ul>\n<li><strong>x<\/strong> ([^<]*)<\/li>\n<\/ul>\n?$/.exec(html) ?? [];
      expect(inside, html).toBeDefined();
      expect(read(inside ?? '').replaceAll(/\s+/g, ' ')).toBe(written.trim().replaceAll(/\s+/g, ' '));
    }),
    { numRuns: runs(300) },
  );
});

test.each(['@mentor', 'a #12', 'team/shop#3', 'GH-4', 'gh-4', 'https://github.com/a/b/issues/1'])(
  '%s refers to nothing on GitHub',
  (text) => {
    const shown = inert(text).replaceAll('\\', '');
    expect(shown).not.toMatch(/@\w|#\d|GH-\d|:\/\//i);
  },
);

it('loses control characters and the marks that reverse a text', () => {
  expect(inert('a\u202Eb\u0000c\r\nd')).toBe('a b c d');
});

it('a long text ends with a sign', () => {
  expect([clipped('abc', 3), clipped('abcd', 3), clipped('👍👍👍', 2)]).toEqual(['abc', 'ab…', '👍…']);
});
