import { describe, expect, it } from 'vitest';
import { proseEn } from '../../../../src/i18n/en/write-prose.ts';
import { proseVi } from '../../../../src/i18n/vi/write-prose.ts';
import { COMPONENT_ATTRIBUTES } from '../../../../src/markdown/component-attributes.ts';
import { COMPONENT_NAMES } from '../../../../src/markdown/components.ts';
import { CONTAINERS } from '../../../../src/markdown/names.ts';
import type { Selected } from '../../../../src/write/prose/edit.ts';
import { insertBlock, insertFootnote } from '../../../../src/write/prose/insert-block.ts';
import { BLOCKS, COMPONENTS, fillSnippet, type Snippet, TABLE } from '../../../../src/write/prose/snippets.ts';
import { resultOf } from './selection.ts';

const all = Object.entries({ ...BLOCKS, ...COMPONENTS, table: TABLE });
const insert = (snippet: Snippet) => (from: Selected) =>
  insertBlock(from, fillSnippet(snippet, proseEn.fill, from.text.slice(from.from, from.to)));

describe('the menu', () => {
  it('has every block and every live component that authors have', () => {
    const templates = Object.values(BLOCKS).map(({ template }) => template);
    const containers = new Set(templates.flatMap((template) => [...template.matchAll(/^:+([a-z]+)/gm)].map(([, name]) => name)));
    expect([...containers].sort()).toEqual([...CONTAINERS].sort());
    expect(Object.keys(COMPONENTS).sort()).toEqual([...COMPONENT_NAMES].sort());
  });

  it.each(Object.entries(COMPONENTS))('gives <%s> the attributes that it needs', (name, { template }) => {
    const needed = Object.entries(COMPONENT_ATTRIBUTES[name] ?? {}).filter(([, { required }]) => required);
    expect(template.startsWith(`<${name}`)).toBe(true);
    for (const [attribute] of needed) expect(template).toContain(` ${attribute}=`);
  });

  it.each(all)('%s puts the cursor where one writes, in both languages', (_name, snippet) => {
    for (const { fill } of [proseEn, proseVi]) {
      const { text, at, length } = fillSnippet(snippet, fill);
      if (snippet.template.includes(`{${snippet.at}}`)) expect(text.slice(at, at + length)).toBe(fill[snippet.at]);
      else expect([at, length]).toEqual([text.length, 0]);
      expect(text).not.toMatch(/\{[a-z]+\}/);
    }
  });
});

describe('a block', () => {
  it.each([
    ['in an empty text', '‸', ':::note[«Title»]\nText\n:::'],
    ['after a paragraph', 'One.‸', 'One.\n\n:::note[«Title»]\nText\n:::'],
    ['on the line after a paragraph', 'One.\n‸', 'One.\n\n:::note[«Title»]\nText\n:::'],
    ['between paragraphs', 'One.\n\n‸\n\nTwo.', 'One.\n\n:::note[«Title»]\nText\n:::\n\nTwo.'],
    ['within a paragraph', 'One‸ two.', 'One\n\n:::note[«Title»]\nText\n:::\n\n two.'],
    ['around what is selected', '«Some words.\n»\nTwo.', ':::note[«Title»]\nSome words.\n:::\n\nTwo.'],
    ['around another block', '«:::tip\nx\n:::»', '::::note[«Title»]\n:::tip\nx\n:::\n::::'],
  ])('%s', (_name, before, expected) => {
    expect(resultOf(before, insert(BLOCKS.note))).toBe(expected);
  });

  it('of tabs has one colon more than its tabs, also around another block', () => {
    expect(resultOf('«::::cards\n::::»', insert(BLOCKS.tabs))).toBe(
      '::::::tabs\n:::::tab[«Title» 1]\n::::cards\n::::\n:::::\n:::::tab[Title 2]\nItem\n:::::\n::::::',
    );
  });

  it('of a footnote has the next free number, its text at the end', () => {
    const footnote = (from: Selected) => insertFootnote(from, 'Text');
    expect(resultOf('One.‸ Two.[^1]\n\n[^1]: Note.\n', footnote)).toBe('One.[^2] Two.[^1]\n\n[^1]: Note.\n\n[^2]: «Text»\n');
    expect(resultOf('One.‸', footnote)).toBe('One.[^1]\n\n[^1]: «Text»\n');
  });
});
