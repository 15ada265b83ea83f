import fc from 'fast-check';
import { h } from 'preact';
import { describe, expect, it, test } from 'vitest';
import { inlineHtml, plainText } from '../../../../src/markdown/inline.ts';
import { Inline, plainWords } from '../../../../src/write/preview/inline.tsx';
import { runs } from '../../../runs.ts';
import { htmlOf } from './html-of.ts';

const resolve = (target: string): string => `/to/${target}`;
const preview = (text: string): string => htmlOf(h(Inline, { text, resolve }));

const word = fc.constantFrom(
  ...['a', 'Tuần', 'snake_case', '10:30', 'x&y', '&copy;', '<b>', 'AT&amp;T', '\\*', '#1', '-', '1.', 'a|b', '"q"', "it's", '!', '$5'],
  ...['@me', '^2', '=', '`c *d*`', '`` ` ``', '![alt *a*](p.png)', '[no link]', '[^1]', '\n'],
);
const address = fc.constantFrom('https://x.y/z?q=1&r=2', 'www.x.yz', 'me@x.yz', '<https://u.v/ế>', '<me@x.yz>');
/** Emphasis next to other signs is left out: the two parsers read `B*_*` differently. */
const marked = fc.constantFrom<(inner: string) => string>(
  (inner) => `*a ${inner} b*`,
  (inner) => `_a ${inner} b_`,
  (inner) => `**a ${inner} b**`,
  (inner) => `~~a ${inner} b~~`,
  (inner) => `(${inner})`,
  (inner) => `${inner}.`,
);
const linked = fc.constantFrom<(inner: string) => string>(
  (inner) => `[${inner}](../proposal/trang%20một.md#a)`,
  (inner) => `[${inner}](<a b.md> "title")`,
  (inner) => `[${inner}](https://b.c/\\_é&amp;)`,
);
const joined = (part: fc.Arbitrary<string>) => fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const within = (mark: fc.Arbitrary<(inner: string) => string>, text: fc.Arbitrary<string>) =>
  fc.tuple(mark, text).map(([wrap, inner]) => wrap(inner));
/** Texts as people write them: words, addresses and links, marks around words, marks within marks. No address is in brackets. */
const { text: written } = fc.letrec<{ text: string; part: string; words: string; plain: string }>((tie) => ({
  text: joined(tie('part')),
  part: fc.oneof({ maxDepth: 3 }, word, address, within(marked, tie('text')), within(linked, tie('words'))),
  words: joined(tie('plain')),
  plain: fc.oneof({ maxDepth: 3 }, word, within(marked, tie('words'))),
}));

describe('a text of the front matter in the preview', () => {
  it.each([
    'plain words',
    '*a* **b** `c<` ~~d~~ ***e*** _f_ __g__',
    '[a](https://x.y) [b](c.md) [c](<d e.md> "title") [d][e] [f]',
    '![alt](a.png) and ![](b.png)',
    '<b>bold</b> & &amp; &copy; <!-- no -->',
    'see https://x.y/z, www.x.yz and me@x.yz.',
    '<https://u.v> <me@x.yz>',
    '- a',
    '# b',
    '10:30 a:b',
    '[^1] a',
    'a | b',
    '* * *',
    'a\\*b\\* \\\\ `` ` ``',
    'snake_case_name and 2*3*4',
    'line\nbreaks  \nand\ttabs',
  ])('is that of the page: %s', (text) => {
    expect(preview(text)).toBe(inlineHtml(text, resolve));
    expect(plainWords(text)).toBe(plainText(text));
  });
  it('shows names of emoji as they are written', () => {
    expect(preview('*a* :rocket:')).toBe('<em>a</em> :rocket:');
  });
  it('links to no script', () => {
    expect(htmlOf(h(Inline, { text: '[b](javascript:x)', resolve: (target: string) => target }))).toBe('b');
  });
  test('is that of the page, whatever is written in words', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(preview(text)).toBe(inlineHtml(text, resolve));
      }),
      { numRuns: runs(1_000) },
    );
  });
  test('has only the few allowed elements, whatever its signs', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const left = preview(text).replace(/<\/?(?:em|strong|del|code)>|<a href="[^"<>]*"(?: rel="noopener")?>|<\/a>/g, '');
        expect(left).not.toMatch(/[<>]/);
      }),
    );
  });
});
