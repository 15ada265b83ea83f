import { describe, expect, it } from 'vitest';
import { compareWords, visibleWords } from '../../../../src/importer/markdown/index.ts';
import { body } from './convert-here.ts';

describe('Visible words', () => {
  it.each([
    ['marks', '## One **two** [three](four.md "five") `six`', 'One two three six'],
    ['entities', 'a&nbsp;b &amp; caf&eacute;', 'a b café'],
    ['comments', 'a <!-- b --> c', 'a c'],
    ['attributes', '<a href="b" title="c">d</a> <img src="e" alt="f">', 'd f'],
    ['scripts and styles', '<style>a{}</style> <script>b</script>\n\nc', 'c'],
    ['addresses of references', '[a][b]\n\n[b]: c.md', 'a'],
    ['names of fences', '```js title="no"\nlet a\n```', 'let a'],
    [
      'shortcodes',
      '{{% notice tip "Title" %}}in{{% /notice %}} [a]({{< relref "b c" >}}) {{< figure src="x" caption="cap" >}}',
      'Title in a cap',
    ],
    ['kinds of alerts', '> [!NOTE]\n> a', 'a'],
    ['names of containers', ':::note[Label]\na\n:::', 'Label a'],
    ['places in headings', '## A {#b}', 'A'],
  ])('do not count %s', (_, text, words) => {
    expect(visibleWords(text).join(' ')).toBe(words);
  });

  it.each([
    ['blanks to fill in', '<your name> and <ID>', 'your name and ID'],
    ['colons', '10:30 a:b[c]{d}', '10 30 a b c d'],
    ['code', '`a {{< b >}}`', 'a b'],
    ['emphasis within words', '**Re**act <b>Re</b>act', 'React React'],
    ['breaks', 'a<br>b', 'a b'],
    ['decomposed letters', 'tie\u0302\u0301ng', 'tiếng'],
    ['signs of mood', 'done ✅', 'done ✅'],
  ])('count %s', (_, text, words) => {
    expect(visibleWords(text).join(' ')).toBe(words);
  });
});

describe('Comparing words', () => {
  it('ignores order, counts repetition and names what is missing', () => {
    expect(compareWords('a b b c', 'c b a')).toEqual({ kept: 3, total: 4, missing: ['b'] });
    expect(compareWords('', 'x')).toEqual({ kept: 0, total: 0, missing: [] });
  });

  it('ignores marks of lists, quotes and dashes', () => {
    expect(compareWords('- “a” – b', '* "a" - b').missing).toEqual([]);
  });

  it('counts a word in two pieces as kept, but not half a word', () => {
    expect(compareWords('<span>01</span><span>Log</span>', '01 Log').missing).toEqual([]);
    expect(compareWords('01Log', '01').missing).toEqual(['01Log']);
  });

  it('knows that a pair of shortcodes on one line ends a paragraph', () => {
    const text = '{{< tabs >}}{{< /tabs >}}\n[a]: http://x.example\n\n{{< tabs >}}{{< tab "One" >}}b{{< /tab >}}{{< /tabs >}}\n[c]: d.md\n';
    const result = body(text);
    expect(result).toBe('::::tabs\n:::tab[One]\nb\n:::\n::::\n');
    expect(compareWords(text, result).missing).toEqual([]);
  });
});
