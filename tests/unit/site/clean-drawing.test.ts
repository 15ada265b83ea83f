// What a drawing may contain when it is published, and what is removed from it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLive } from '../../../src/site/asset-kind.ts';
import { cleanDrawing } from '../../../src/site/clean-drawing.ts';
import { drawingSize } from '../../../src/site/drawing-size.ts';
import { runs } from '../../runs.ts';

const ROOT = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">';
const svg = (inside: string): string => `${ROOT}${inside}</svg>`;
const clean = (inside: string): string => {
  const markup = cleanDrawing(svg(inside))?.markup ?? '';
  expect(markup.startsWith(ROOT) && markup.endsWith('</svg>')).toBe(true);
  return markup.slice(ROOT.length, -'</svg>'.length);
};

describe('a drawing keeps', () => {
  it.each([
    '<text>once = 1, on top = 2 &amp; a &lt; b</text>',
    '<text data-note="set onload=x" aria-label="open image (1)">a</text>',
    '<switch><g requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"></g><foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml" style="color:#000;font-size:12px"><b>Label</b><br></br>two</div></foreignObject><text>Label</text></switch>',
    '<a xlink:href="https://www.drawio.com/doc/faq" target="_blank"><text>Text</text></a>',
    '<a href="mailto:a@b.example"><text>Mail</text></a><a href="../plan/"><text>Plan</text></a>',
    '<defs><linearGradient id="hourly"></linearGradient></defs><use xlink:href="#hourly"></use><rect fill="url(#hourly)" class="curly"></rect>',
    '<image href="data:image/png;base64,iVBORw0KGgo="></image>',
    '<style>.a{fill:url(#b);stroke:red}@font-face{font-family:A;src:url(data:font/woff2;base64,d09G)}</style>',
    '<animate attributeName="opacity" values="0;1" dur="1s"></animate>',
  ])('%s', (inside) => expect(clean(inside)).toBe(inside));

  it('names of its document type, as Illustrator writes them', () => {
    const illustrator =
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x" [ <!ENTITY ns_svg "http://www.w3.org/2000/svg"> <!ENTITY a "b&a;c"> ]>' +
      '<svg xmlns="&ns_svg;" viewBox="0 0 9 4"><text>&a;</text></svg>';
    const { markup = '' } = cleanDrawing(illustrator) ?? {};
    expect(markup).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(markup).toContain('<text>&amp;a;</text>');
    expect(drawingSize(markup)).toEqual({ width: 9, height: 4 });
  });

  it('its namespace, which browsers need, where the file forgot it', () => {
    expect(cleanDrawing('<svg viewBox="0 0 1 1"><use xlink:href="#a"/></svg>')?.markup).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1"><use xlink:href="#a"></use></svg>',
    );
    expect(cleanDrawing('<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><s:g/></s:svg>')?.markup).toContain(
      '<s:g></s:g></s:svg>',
    );
  });
});

/** Markup that would run, or load from elsewhere, in a browser that opens the file. */
const ATTACKS = [
  '<script>go()</script>',
  '<script xlink:href="https://evil.example/a.js"/>',
  '<s:script xmlns:s="http://www.w3.org/2000/svg">go()</s:script>',
  '<h:script xmlns:h="http://www.w3.org/1999/xhtml" src="//evil.example/a.js"/>',
  '<g xmlns="http://www.w3.org/1999/xhtml"><script>go()</script></g>',
  '<SCRIPT>go()</SCRIPT><g ONLOAD="go()" onclick="go()" x:onload="go()"/>',
  '<script>/*<![CDATA[*/go()/*]]>*/</script>',
  '<text><![CDATA[<script>go()</script><g onload="go()"/>]]></text>',
  '<a href="javascript:go()"/><a xlink:href=" java&#10;script:go()"/><a href="JaVaScRiPt&#58;go()"/><a href="&#1;javascript:go()"/>',
  '<a xmlns:y="http://www.w3.org/1999/xlink" y:href="javascript:go()"/>',
  '<a href="data:text/html,x"/><a href="vbscript:x"/><a href="blob:x"/>',
  '<use href="https://evil.example/a.svg#b"/><use xlink:href="data:image/svg+xml,x#b"/><use href="b.svg#c"/>',
  '<image href="https://evil.example/a.png"/><image xlink:href="//evil.example/a.png"/><feImage href="http://evil.example/a"/>',
  '<foreignObject><img src="https://evil.example/a.png" srcset="//evil.example/b"/><iframe src="//evil.example"/></foreignObject>',
  '<foreignObject><form action="https://evil.example"><input name="a"/></form><meta http-equiv="refresh" content="0;//evil.example"/></foreignObject>',
  '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" background="//evil.example/a"><video src="//evil.example/v" poster="//evil.example/p"/></body></foreignObject>',
  '<animate attributeName="href" values="javascript:go()"/><set attributeName="xlink:href" to="javascript:go()"/><set attributeName=" href" to="javascript:x"/>',
  '<set attributeName="onmouseover" to="go()"/><animate attributeName="style" to="fill:url(//evil.example)"/><animate attributeName="fill" to="url(//evil.example/#a)" onbegin="go()"/>',
  '<style>@import url(https://evil.example/a.css);a{fill:red}</style><style>@import "//evil.example/b.css";</style>',
  '<style>a{background:url( "https://evil.example/a" )}b{mask:url(//evil.example/c#d)}</style>',
  '<style>a{fill:u\\72l(//evil.example)}@im\\70ort "//evil.example"</style>',
  '<style>a{background:image-set("//evil.example/a" 1x)}b{content:"}</style>',
  '<style><![CDATA[@import url(//evil.example);</style><script>go()</script>]]></style>',
  '<style>a{/*}*/fill:url(/**/"//evil.example/a")}</style>',
  '<rect fill="url(https://evil.example/#a)" filter="URL(//evil.example)" style="fill:url(//evil.example/a);mask:\\75rl(//evil.example)"/>',
  '<g xml:base="https://evil.example/"><use href="#a"/></g>',
  '<handler type="application/ecmascript">go()</handler><listener handler="#a"/>',
  '<text>a</text></svg><script>go()</script><svg onload="go()">',
  '<g a="1"onload="go()"/><g b=\'"\' onclick="go()"/>',
  '<?xml-stylesheet href="//evil.example/a.css"?><!-- --><script>go()</script><!-- -->',
  '<title><script>go()</script></title><desc><g onload="go()"/></desc><metadata><script>go()</script></metadata>',
];

/** Checks the text as a browser would read it, apart from text between tags. */
function expectHarmless(markup: string): void {
  const styles = (markup.match(/<style[^>]*>[^<]*/g) ?? []).join('');
  const tags = `${markup.replaceAll(/>[^<]*</g, '><')}${styles}`;
  expect(tags).not.toMatch(/<(?:[\w-]+:)?(?:script|iframe|form|input|meta|link|object|embed|video|audio|handler|listener)\b/i);
  expect(tags).not.toMatch(/\s(?:[\w-]+:)?on\w+=/i);
  expect(tags).not.toMatch(/evil\.example|<!|<\?/);
  expect(tags).not.toMatch(/java\s*script|vbscript|data:text|blob:/i);
  expect(isLive(tags)).toBe(false);
}

describe('an attack is removed:', () => {
  it.each(ATTACKS)('%s', (attack) => expectHarmless(cleanDrawing(svg(`${attack}<path d="M0 0"/>`))?.markup ?? '<script>'));

  it('in any order and nesting', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ATTACKS, '<g>', '</g>', '<a>', '"', "'", '<![CDATA[', ']]>', '<!--', '-->', '<foreignObject>'), {
          maxLength: 8,
        }),
        (parts) => {
          const markup = cleanDrawing(svg(parts.join('')))?.markup;
          if (markup !== undefined) expectHarmless(markup);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('from the document type', () => {
    const hostile =
      '<!DOCTYPE svg [<!ENTITY a "&#60;script>go()&#60;/script>"><!ENTITY b "javascript:go()"><!ENTITY lol "lol"><!ATTLIST g onload CDATA "go()">]>' +
      '<svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text><a href="&b;"/><g/></svg>';
    expectHarmless(cleanDrawing(hostile)?.markup ?? '<script>');
  });
});

it('cleaned text is well-formed, and cleaning it again changes nothing', () => {
  for (const attack of ATTACKS) {
    const once = cleanDrawing(svg(attack))?.markup ?? '';
    expect(cleanDrawing(once)?.markup).toBe(once);
  }
});

it('what was removed is named, but not settings and comments', () => {
  expect(cleanDrawing(svg('<script/><g onclick="x"/><a href="javascript:x"/>'))?.removed).toEqual(['<script>', 'onclick', 'href']);
  expect(cleanDrawing(`<?xml version="1.0"?><!-- a --><!DOCTYPE svg>${svg('<metadata/><inkscape:grid/>')}`)?.removed).toEqual([]);
});

it('what contains no drawing is none', () => {
  for (const markup of ['', 'x', '<html><svg/></html>', '<html><script>go()</script></html>'])
    expect(cleanDrawing(markup), markup).toBeUndefined();
});

it('a file that is made to cost time is read in bounds', () => {
  const started = cleanDrawing(
    `<!DOCTYPE svg [${'<!ENTITY a "bbbbbbbbbb">'.repeat(500)}]>${svg(`${'&a;'.repeat(20_000)}${'<g>'.repeat(20_000)}`)}`,
  );
  expect(started?.markup.length).toBeLessThan(2_000_000);
  expect(cleanDrawing(svg('<!DOCTYPE['.repeat(200_000)))).toBeDefined();
});
