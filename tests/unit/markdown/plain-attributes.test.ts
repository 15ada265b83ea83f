import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalText } from '../../../src/markdown/plain-attributes.ts';
import { script } from './render.ts';

const dollar = '$';

describe('the value of an attribute in braces', () => {
  it.each([
    ['"a.png"', 'a.png'],
    [" 'a.png' ", 'a.png'],
    ['`a.png`', 'a.png'],
    ['"a&quot;b"', 'a&quot;b'],
    [`"${dollar}{a}"`, `${dollar}{a}`],
    [`\`5${dollar}\``, `5${dollar}`],
    ['""', ''],
  ])('%s is text', (code, text) => expect(literalText(code)).toBe(text));

  it.each([
    '"x" + process.version + "y"',
    "'x' + y + 'z'",
    `\`x${dollar}{y}\``,
    '`x` + `y`',
    '("x")',
    'x',
    '1',
    String.raw`"a\"`,
    String.raw`"a\"b"`,
    String.raw`'java\tscript:x'`,
    String.raw`"\u006aavascript:x"`,
    String.raw`\`\${'$'}{a}\``,
    '"a\nb"',
    '',
  ])('%s is code', (code) => expect(literalText(code)).toBeUndefined());

  it('is read as JavaScript reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const code = JSON.stringify(text);
        expect(literalText(code)).toBe(code.includes('\\') ? undefined : text);
      }),
    );
  });
});

describe('in a built page', () => {
  it('a figure in braces is the same image', async () => {
    const written = await script('<Figure src="a.png" alt="A" caption="C" />');
    expect(await script('<Figure src={"a.png"} alt={`A`} caption={\'C\'} />')).toBe(written);
  });
  it.each([
    '<a href={`javascript:alert(2)`}>x</a>',
    '<a href={"JavaScript:alert(2)"}>x</a>',
    '<a href={"&quot;javascript:alert(2)"}>x</a>'.replace('&quot;', ' '),
    '<a HREF="javascript:alert(2)" href="b.md">x</a>',
    '<video src={"javascript:alert(2)"} />',
    '<Video src={"javascript:alert(2)//.mp4"} title="z" />',
  ])('%s has no such address', async (source) => expect(await script(source)).not.toMatch(/javascript:/i));
  it('addresses in braces are resolved', async () => {
    expect(await script('<a href={"x.md"}>q</a>')).toContain('href: "/base/guide/x/"');
    expect(await script('<Video src={"d.mp4"} title={"T"} />')).toContain('src: "/base/guide/d.mp4"');
  });
});
