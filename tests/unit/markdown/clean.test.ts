import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, it, vi } from 'vitest';
import { runs } from '../../runs.ts';
import { html, script } from './render.ts';

/** Everything in `markup` that the site's policy forbids. */
function forbidden(markup: string): string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'element') {
      const { tagName, properties = {} } = node as Element;
      if (/^(?:script|style|iframe|object|embed|link|meta|base)$/i.test(tagName)) found.push(tagName);
      for (const [name, value] of Object.entries(properties)) {
        if (/^(?:style|on.+|srcdoc)$/i.test(name)) found.push(`${tagName} ${name}`);
        if (typeof value === 'string' && /^(?:href|src|poster|action|xlinkhref)$/i.test(name) && /^\s*(?:java|vb)script:/i.test(value))
          found.push(`${tagName} ${name}=${value}`);
      }
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(htmlToHast(markup, { fragment: true }));
  return found;
}

describe('HTML written by authors', () => {
  it('keeps harmless elements, and Markdown inside them', async () => {
    expect(await html('<details><summary>s</summary>\n\n**md**\n\n</details>')).toMatch(
      /<details><summary>s<\/summary>\s*<p><strong>md<\/strong><\/p>\s*<\/details>/,
    );
    expect(await html('a<br>b <kbd>K</kbd>')).toBe('<p>a<br>b <kbd>K</kbd></p>');
  });
  it.each([
    '<script>alert(1)</script>',
    '<b onclick="x" style="color:red">q</b>',
    '<iframe src="https://x.y"></iframe>',
    '<svg onload=x><script>y</script><animate attributeName=href to="javascript:x"/><a xlink:href="javascript:x">z</a></svg>',
    '<a href="javascript:x">y</a>',
    '<a href="&#106;avascript:x">y</a>',
    '<video src="v.mp4" poster="javascript:x" onplay=y></video>',
    '<style>*{display:none}</style>',
    '<meta http-equiv=refresh content="0;url=x"><base href="//x.y"><link rel=stylesheet href=x>',
    '<img src=x.png onerror=y alt=z style=w>',
    '<math><mtext style="x"><script>y</script></mtext></math>',
    '<div><p><span style="x">a</div>',
    '<td style="position:fixed">x</td>',
  ])('loses what could run, embed or restyle: %s', async (source) => {
    expect(forbidden(await html(`${source}\n\n${source} x`))).toEqual([]);
  });
  it('ships no comments', async () => {
    expect(await html('a <!-- secret --> b\n\n<!-- secret -->')).not.toContain('secret');
  });
  it('stays text in code', async () => {
    expect(await html('`<script>`')).toBe('<p><code>&lt;script&gt;</code></p>');
  });
  it('in .mdx follows the same rules', async () => {
    const code = await script(
      '<b style="x" class="k" onclick="y">z</b> <a href="x.md">q</a>\n\n<script>w()</script>\n\n<div style={{color: "red"}}>d</div>',
    );
    expect(code).toContain('class: "k"');
    expect(code).toContain('href: "/base/guide/x/"');
    expect(code).not.toMatch(/style|onclick|script|w\(\)/);
  });
});

it('no text stops a page, or adds styles, scripts or handlers to it', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      ':::note[a]\n',
      ':::\n',
      '::::tabs\n',
      ':::tab[b]\n',
      ':::card[c]{href=x.md}\n',
      ':::odd\n',
      '\n\n',
      '\n',
      '- ',
      '1. ',
      '> ',
      '| a | b |\n|:-:|--|\n| c | d |\n',
      '```js {1} diff\n',
      '```\n',
      '$$',
      '$$\n',
      '\\frac{',
      '<div style="x">',
      '</div>',
      '<script>',
      '</script>',
      '<b onclick=x>',
      '<img src="50%.png" onerror=x>',
      '![a](b.png "c")',
      '[x](javascript:y)',
      '[x]: dead:z\n',
      '[^1]',
      '[^1]: n\n',
      '10:30',
      'a:b[c]{d}',
      '::leaf[x]\n',
      '# h\n',
      '- [ ] t\n',
      '<table><td style=x>',
      '<p>',
      '<!--',
      '-->',
      '<svg><style>',
      '&#x0;',
      '*',
      '`',
      '<a href=x>',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
      const markup = await html(pieces.join(''));
      expect(forbidden(markup)).toEqual([]);
    }),
    { numRuns: runs(400) },
  );
  expect(warned).not.toHaveBeenCalled();
});
