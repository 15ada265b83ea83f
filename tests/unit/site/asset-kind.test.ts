import { describe, expect, test } from 'vitest';
import { isLive } from '../../../src/site/asset-kind.ts';

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

describe('a drawing', () => {
  test.each([
    '<text>once = 1, on top = 2</text>',
    '<text data-note="set onload=x">a</text>',
    '<text data-note=\'a "onload=x" b\'>a</text>',
    '<!-- <g onload="x"> -->',
    '<switch><foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml"><b>Label</b></div></foreignObject><text>Label</text></switch>',
    '<a xlink:href="https://www.drawio.com/doc/faq"><text>Text is not SVG</text></a>',
    '<metadata>x</metadata><linearGradient id="a"/>',
  ])('with %s may be shown', (inside) => expect(isLive(svg(inside))).toBe(false));

  test.each([
    '<g onload="x"/>',
    '<g\nonload = "x"/>',
    '<g a="1"onload="x"/>',
    "<_s:g ONLOAD='x'/>",
    '<![CDATA[ <a " ]]><g onload="x"/>',
    '<!-- <a " --><g onload="x"/>',
    '<?a " ?><g b=\'"\' onclick="x"/>',
    '<foreignObject><form action="https://e.example"/></foreignObject>',
    '<foreignObject><h:meta http-equiv="refresh"/></foreignObject>',
    '<foreignObject><div onclick="x"/></foreignObject>',
    '<foreignObject><iframe/></foreignObject>',
    '<a href="javascript:x"/>',
    '<!ATTLIST g onload CDATA "x">',
  ])('with %s would run', (inside) => expect(isLive(svg(inside))).toBe(true));
});
