import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Selected } from '../../../../src/write/prose/edit.ts';
import { cycleHeading, toggleLines } from '../../../../src/write/prose/lines.ts';
import { makeLink, pasteLink } from '../../../../src/write/prose/links.ts';
import { continueLine, indentItems } from '../../../../src/write/prose/list-keys.ts';
import { toggleCode, toggleMark } from '../../../../src/write/prose/marks.ts';
import { resultOf, selected } from './selection.ts';

const bold = (from: Selected) => toggleMark(from, '**');
const italic = (from: Selected) => toggleMark(from, '_');
const lines = (kind: Parameters<typeof toggleLines>[1]) => (from: Selected) => toggleLines(from, kind);
const link = (from: Selected) => makeLink(from, 'link text');
const paste = (text: string) => (from: Selected) => pasteLink(from, text);
const into = (from: Selected) => indentItems(from, false);
const out = (from: Selected) => indentItems(from, true);

type Row = [name: string, tool: (from: Selected) => Edit | undefined, before: string, expected: string | undefined];

const rows: Row[] = [
  ['bold marks the selection', bold, 'a «word» b', 'a **«word»** b'],
  ['bold is removed where it is', bold, 'a **«word»** b', 'a «word» b'],
  ['bold is removed with its signs selected', bold, 'a «**word**» b', 'a «word» b'],
  ['bold leaves spaces at the ends outside', bold, 'a« word »b', 'a **«word»** b'],
  ['bold marks the word at the cursor, which stays', bold, 'tiế‸ng Việt', '**tiế‸ng** Việt'],
  ['bold between words waits for text', bold, 'a ‸ b', 'a **‸** b'],
  ['bold is given up again', bold, 'a **‸** b', 'a ‸ b'],
  ['bold marks paragraphs one by one', bold, '«one\n\ntwo»', '«**one**\n\n**two**»'],
  ['italic has another sign than bold', italic, '**«word»**', '**_«word»_**'],
  ['code in a line', toggleCode, 'call «fetch()» now', 'call `«fetch()»` now'],
  ['code is removed', toggleCode, 'call `«fetch()»` now', 'call «fetch()» now'],
  ['code that contains a backtick', toggleCode, '«a`b»', '`` «a`b» ``'],
  ['code of several lines is fenced, with the cursor at its language', toggleCode, '«a\nb»', '```‸\na\nb\n```'],
  ['code around a fence has a longer fence', toggleCode, '«```\na\n```»', '````‸\n```\na\n```\n````'],
  ['code in an empty line is fenced, with the cursor inside', toggleCode, 'a\n\n‸', 'a\n\n```\n‸\n```'],
  ['a heading', cycleHeading, 'Out‸comes', '## Out‸comes'],
  ['a smaller heading', cycleHeading, '## Out‸comes', '### Out‸comes'],
  ['a heading becomes text again', cycleHeading, '### Out‸comes', 'Out‸comes'],
  ['a title of the page becomes a section', cycleHeading, '# Out‸comes', '## Out‸comes'],
  ['a heading of an empty line', cycleHeading, 'a\n\n‸', 'a\n\n## ‸'],
  ['a heading when the cursor is in its sign', cycleHeading, '‸## Outcomes', '### ‸Outcomes'],
  ['a list of the selected lines', lines('list'), 'x\n«one\n\ntwo»\ny', 'x\n«- one\n\n- two»\ny'],
  ['a list becomes lines again', lines('list'), '«- one\n- two»', '«one\ntwo»'],
  ['a numbered list counts', lines('numbers'), '«one\ntwo»', '«1. one\n2. two»'],
  ['a bulleted list becomes numbered', lines('numbers'), '«- one\n* two»', '«1. one\n2. two»'],
  ['a list becomes tasks', lines('tasks'), '«- one\n- two»', '«- [ ] one\n- [ ] two»'],
  ['tasks become a list', lines('list'), '- [x] on‸e', '- on‸e'],
  ['a list keeps its indentation', lines('numbers'), '  - on‸e', '  1. on‸e'],
  ['a list in an empty line', lines('list'), '‸', '- ‸'],
  ['a quote has its blank lines', lines('quote'), '«one\n\ntwo»', '«> one\n>\n> two»'],
  ['a quote becomes text again', lines('quote'), '> on‸e', 'on‸e'],
  ['a link of the selection waits for its address', link, 'see «the board» now', 'see [the board](«https://») now'],
  ['a link of an address waits for its text', link, '«https://a.example/b»', '[«link text»](https://a.example/b)'],
  ['a link of nothing waits for its text', link, 'see ‸', 'see [«link text»](https://)'],
  ['an address pasted on words makes a link', paste('https://a.example/b\n'), 'the «board»', 'the [board](https://a.example/b)‸'],
  ['an address with brackets', paste('https://a.example/(b'), '«board»', '[board](<https://a.example/(b>)‸'],
  ['words with a lone bracket', paste('https://a.example'), '«a] b»', String.raw`[a\] b](https://a.example)‸`],
  ['an address pasted on an address replaces it', paste('https://a.example'), '«https://b.example»', undefined],
  ['an address pasted at the cursor stays an address', paste('https://a.example'), 'a ‸', undefined],
  ['words pasted on words replace them', paste('some words'), '«board»', undefined],
  ['a script is no address', paste('javascript:alert(1)'), '«board»', undefined],
  ['Enter continues a list', continueLine, '- one‸', '- one\n- ‸'],
  ['Enter in the middle of an item', continueLine, '- one ‸two', '- one \n- ‸two'],
  ['Enter counts on', continueLine, '  9. nine‸', '  9. nine\n  10. ‸'],
  ['Enter opens a task', continueLine, '- [x] done‸', '- [x] done\n- [ ] ‸'],
  ['Enter in an empty item ends the list', continueLine, '- one\n- ‸', '- one\n‸'],
  ['Enter continues a quote', continueLine, '> one‸', '> one\n> ‸'],
  ['Enter ends a quote', continueLine, '> one\n> ‸', '> one\n‸'],
  ['Enter ends a list in a quote', continueLine, '> - one\n> - ‸', '> - one\n> ‸'],
  ['Enter before a marker is a plain line break', continueLine, '‸- one', undefined],
  ['Enter in a paragraph is a plain line break', continueLine, 'one‸', undefined],
  ['Tab nests an item below the text of the one before', into, '1. one\n2. two‸', '1. one\n   2. two‸'],
  ['Tab has nothing to nest the first item in', into, '- one‸', '- one‸'],
  ['Tab nests one level at a time', into, '- one\n  - two‸', '- one\n  - two‸'],
  ['Tab outside of a list is left to the browser', into, 'one‸', undefined],
  ['Shift+Tab takes an item out', out, '- one\n  - two\n    - three‸', '- one\n  - two\n  - three‸'],
  ['Shift+Tab at the edge does nothing', out, '- one‸', '- one‸'],
];

describe('a tool', () => {
  it.each(rows)('%s', (_name, tool, before, expected) => {
    expect(resultOf(before, tool)).toBe(expected);
  });
});

const text = fc.string({
  unit: fc.constantFrom('a', 'ế', ' ', '\n', '-', '*', '_', '`', '[', ']', '>', '#', '1', '.', '\t'),
  maxLength: 40,
});
const anySelection = fc.tuple(text, fc.nat(40), fc.nat(40)).map(([value, one, other]): Selected => {
  const [from = 0, to = 0] = [Math.min(one, value.length), Math.min(other, value.length)].sort((a, b) => a - b);
  return { text: value, from, to };
});
const tools = [
  bold,
  italic,
  toggleCode,
  cycleHeading,
  lines('list'),
  lines('numbers'),
  lines('tasks'),
  lines('quote'),
  link,
  continueLine,
  into,
  out,
];

describe('any tool on any selection', () => {
  it('keeps every letter and selects within the text', () => {
    const letters = (value: string): string => value.replaceAll(/link text|https|[^aế]/g, '');
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...tools), (from, tool) => {
        const made = tool(from);
        if (!made) return;
        const result = from.text.slice(0, made.from) + made.insert + from.text.slice(made.to);
        expect(letters(result)).toBe(letters(tool === continueLine ? from.text.slice(0, from.from) + from.text.slice(from.to) : from.text));
        for (const end of [made.anchor, made.head]) {
          expect(end).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(result.length);
        }
      }),
    );
  });
});

it('the notation of these tests is read as it is written', () => {
  expect(selected('a «b» c')).toEqual({ text: 'a b c', from: 2, to: 3 });
  expect(selected('a ‸c')).toEqual({ text: 'a c', from: 2, to: 2 });
});
