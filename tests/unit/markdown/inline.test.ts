import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineHtml, plainText } from '../../../src/markdown/inline.ts';

describe('texts of the front matter', () => {
  it('are inline Markdown', () => {
    expect(inlineHtml('*a* **b** `c<` ~~d~~')).toBe('<em>a</em> <strong>b</strong> <code>c&lt;</code> <del>d</del>');
  });
  it('show HTML as text', () => {
    expect(inlineHtml('<script>x</script> & <b>')).toBe('&lt;script&gt;x&lt;/script&gt; &amp; &lt;b&gt;');
  });
  it.each(['- a', '1. a', '# a', '> a', 'a | b', '* * *', '10:30 a:b', '[^1] a'])('never become a block: %s', (text) => {
    expect(plainText(text)).toBe(text);
    expect(inlineHtml(text)).not.toMatch(/<(?:ul|ol|h1|blockquote|table|hr)/);
  });
  it('link web addresses automatically, others by Markdown, and never a script', () => {
    expect(inlineHtml('[a](https://x.y) [b](c.md)')).toBe('<a href="https://x.y" rel="noopener">a</a> b');
    expect(inlineHtml('[b](c.md)', () => '/c/"')).toBe('<a href="/c/&quot;">b</a>');
    expect(inlineHtml('[b](javascript:x)', (target) => target)).toBe('b');
  });
  it('have a plain form without markup', () => {
    expect(plainText('A *b* `c` [d](e.md) ![f](g.png) &amp;\n h')).toBe('A b c d f & h');
  });
  it('contain only the few allowed elements, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(inlineHtml(text).replace(/<\/?(?:em|strong|del|code)>|<a href="[^"<>]*"(?: rel="noopener")?>|<\/a>/g, '')).not.toMatch(
          /[<>]/,
        );
      }),
    );
  });
});
