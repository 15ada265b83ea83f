import { describe, expect, it } from 'vitest';
import { parseFence, splitDiff } from '../../../src/markdown/fence.ts';
import { html, script } from './render.ts';

describe("a fence's meta", () => {
  it('may have title, marks, diff and numbers in any order', () => {
    const fence = parseFence('numbers {1,3-5} title="a {9} diff.ts" diff');
    expect(fence).toMatchObject({ title: 'a {9} diff.ts', diff: true, numbers: true });
    expect([...fence.marked]).toEqual([1, 3, 4, 5]);
  });
  it('may be empty or nonsense', () => {
    expect(parseFence('')).toMatchObject({ title: '', diff: false, numbers: false });
    expect(parseFence('{a-b,9-1,1-999999999} title=').marked.size).toBeLessThan(20_000);
  });
  it('removes the signs from a diff', () => {
    expect(splitDiff('+a\n-b\n c\nd')).toEqual([
      { text: 'a', sign: '+' },
      { text: 'b', sign: '-' },
      { text: 'c', sign: '' },
      { text: 'd', sign: '' },
    ]);
  });
});

it('removes the blank after the signs of a diff where every line has one', () => {
  expect(splitDiff('+ a\n  b\n\n-   c').map(({ text }) => text)).toEqual(['a', 'b', '', '  c']);
});

describe('a code fence', () => {
  it('is a figure with title, language, a hidden copy button and a block that the keyboard can scroll', async () => {
    const figure = await html('```js title="a.js"\nconst a = "<b>";\n```');
    expect(figure).toMatch(
      /^<figure class="code"><figcaption><span class="code-title">a\.js<\/span><span class="code-language" data-pagefind-ignore>js<\/span>/,
    );
    expect(figure).toContain('<button class="copy" type="button" hidden data-pagefind-ignore data-done="Copied">Copy</button>');
    expect(figure).toContain('<pre tabindex="0" role="group" aria-label="Code: a.js">');
    expect(figure).toContain('<span class="t-keyword">const </span>');
    expect(figure).toContain('&lt;b&gt;');
    expect(figure).not.toContain('style');
  });
  it('marks lines, counts them, and shows a diff as insertions and deletions', async () => {
    const figure = await html('```js diff numbers {3}\n+const a = 1;\n-let b;\n c\n```');
    expect(figure).toContain('<figure class="code diff numbers">');
    expect(figure).toContain('<ins class="line"><span class="t-keyword">const ');
    expect(figure).toContain('<del class="line">');
    expect(figure).toContain('<span class="line marked">c</span>');
    expect(await html('```diff\n+a\n```')).toContain('<ins class="line">a</ins>');
  });
  it('of an unknown language, of none, of Mermaid, or indented stays code', async () => {
    expect(await html('```nosuch\n<x>\n```')).toContain('<span class="line">&lt;x&gt;</span>');
    expect(await html('```\nx\n```')).toContain('aria-label="Code"');
    expect(await html('```mermaid\ngraph TD; a-->b\n```')).toContain('aria-label="Code: mermaid"');
    expect(await html('    x')).toContain('<figure class="code">');
  });
  it('keeps empty lines, and the words of its page', async () => {
    const figure = await html('```ts\na\n\nb\n```', 'vi/a.md');
    expect(figure.match(/class="line"/g)).toHaveLength(3);
    expect(figure).toContain('>Sao chép<');
  });
  it('becomes elements in .mdx, including braces', async () => {
    const code = await script('```js title="t" {1}\nconst a = { b: 1 };\n```');
    expect(code).toContain('class: "line marked"');
    expect(code).toContain('class: "code-title"');
  });
});
