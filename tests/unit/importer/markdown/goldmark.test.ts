// What Hugo's Markdown has and ours has not: attributes, tables that parsers do not see, media, long style sheets.
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../../src/importer/markdown/index.ts';
import { body, convert } from './convert-here.ts';

describe('Attributes', () => {
  it.each([
    ['## A {#place}', '## A<a id="place"></a>\n'],
    ['## A {.red #styled-id}', '## A<a id="styled-id"></a>\n'],
    ['## A {.red}', '## A\n'],
    ['## A { #nơi .x style="color:red" }', '## A<a id="nơi"></a>\n'],
    ['## A {id="place"}', '## A<a id="place"></a>\n'],
    ['## Keep {this}', '## Keep {this}\n'],
    ['> Words.\n{.attribution}', '> Words.\n'],
    ['Words.\n{.lead}', 'Words.\n'],
    ['- item\n{.list}', '- item\n'],
    ['A set {.a} of\nwords {x}', 'A set {.a} of\nwords {x}\n'],
  ])('of %j', (text, result) => {
    expect(body(text)).toBe(result);
    expect(compareWords(text, result).missing).toEqual([]);
  });

  it('of a block keep its id', () => {
    expect(body('Words.\n{#place}')).toBe('Words.<a id="place"></a>\n');
  });
});

describe('Tables', () => {
  const table = '| A | B |\n| - | - |\n| 1 | 2 |\n';

  it('straight below a list item are tables', () => {
    expect(body('- item\n| A | B |\n|---|---|\n| 1 | 2 |')).toBe(`- item\n\n${table}`);
    expect(body('1. item\nmore\n| A | B |\n|---|---|\n| 1 | 2 |')).toBe(`1. item\n   more\n\n${table}`);
    expect(body('```\n- item\n| A | B |\n|---|---|\n```')).toBe('```\n- item\n| A | B |\n|---|---|\n```\n');
  });

  it('with a rule of another length than the header are tables', () => {
    expect(body('| A | B |\n|---|---|---|\n| 1 | 2 |')).toBe('| A | B | |\n| - | - | - |\n| 1 | 2 | |\n');
    expect(body('| A | B | C |\n|---|---|\n| 1 | 2 | 3 |')).toBe('| A | B | C |\n| - | - | - |\n| 1 | 2 | 3 |\n');
  });

  it('report cells that span rows', () => {
    const { findings } = convert('<table><tr><th>A</th></tr>\n<tr><td rowspan="2">1</td></tr><tr></tr></table>');
    expect(findings).toMatchObject([{ code: 'cells-merged', severity: 'note', line: 2 }]);
  });
});

describe('Media', () => {
  it('of HTML stay, with nothing but their address and title', () => {
    const video = '<video controls preload="none" src="/v/demo.mp4"></video>\n';
    expect(body('<video controls><source src="/v/demo.mp4" type="video/mp4">No video.</video>')).toBe(video);
    expect(body('<video src="a.mp4" title="The demo"></video>')).toBe(
      '<video controls preload="none" src="a.mp4" title="The demo"></video>\n',
    );
    expect(body('<audio src="a.mp3"></audio>')).toBe('<audio controls preload="none" src="a.mp3"></audio>\n');
  });

  it('that no browser plays become links', () => {
    expect(body('<video src="a.avi" title="The demo"></video>')).toBe('[The demo](a.avi)\n');
  });
});

describe('A style sheet', () => {
  it('of one long line does not become text', () => {
    const { text, findings } = convert(`One.\n\n<style>${'a{color:red}'.repeat(10_000)}</style>\n\nTwo.`);
    expect(text).toBe('One.\n\nTwo.\n');
    expect(findings).toMatchObject([{ code: 'html-removed', line: 3 }]);
  });
});
