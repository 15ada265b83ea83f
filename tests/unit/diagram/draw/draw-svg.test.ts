import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { drawSvg } from '../../../../src/diagram/draw/draw-svg.ts';
import { glyphs } from '../../../../src/diagram/draw/glyphs.ts';
import { withSigns } from '../../../../src/diagram/draw/signs.ts';
import { layOut } from '../../../../src/diagram/layout/lay-out.ts';
import { diagramSchema } from '../../../../src/diagram/model/diagram.ts';
import { isKind, kinds } from '../../../../src/diagram/model/kinds.ts';
import { show } from '../../../../src/diagram/model/show.ts';

const v11 = diagramSchema.parse(parse(readFileSync('content/architecture/clickstream/v11.yaml', 'utf8')));
const shown = show(v11, 'en');
const drawn = { label: 'The platform', hrefOf: (id: string) => `#clickstream-v11-${id}`, tagged: true };

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

function tagsOf(svg: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) }, { xmlMode: true });
  parser.end(svg);
  return tags;
}

const wide = drawSvg(await layOut(shown, 'wide'), drawn);
const narrow = drawSvg(await layOut(shown, 'narrow'), drawn);

describe('the drawing of version 11', () => {
  const tags = tagsOf(wide);
  const all = (key: string) => tags.filter(({ attributes }) => attributes['class'] === key);

  it('has each element once, as a link', () => {
    const ids = [...all('d-node'), ...all('d-group')].map(({ attributes }) => attributes['data-element']).sort();
    expect(ids).toEqual(v11.elements.map(({ id }) => id).sort());
    const links = tags
      .filter(({ name }) => name === 'a')
      .map(({ attributes }) => attributes['href'])
      .sort();
    expect(links).toEqual(v11.elements.map(({ id }) => `#clickstream-v11-${id}`).sort());
  });

  it('has each arrow once, with a disc for each of its steps', () => {
    expect(all('d-relation').map(({ attributes }) => attributes['data-relation'])).toEqual(v11.relations.map(({ id }) => id));
    const numbers = all('d-step').map(({ attributes }) => Number(attributes['data-number']));
    expect(new Set(numbers).size).toBe(15);
  });

  it('has classes only, no styles and no colors', () => {
    for (const { attributes } of tags)
      expect(Object.keys(attributes)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(style|fill|stroke|font-.*|id)$/)]));
  });

  it('is small: both drawings together weigh 5.5 kB at most', () => {
    expect(gzipSync(wide + narrow).length).toBeLessThan(5500);
  });

  it('contains the glyph of every element, and refers to nothing outside itself', () => {
    expect(all('d-glyph').map(({ attributes }) => attributes['d'])).toEqual(
      [...shown.elements].sort((a, b) => Number(b.open) - Number(a.open)).map(({ kind }) => isKind(kind) && glyphs[kind]),
    );
    expect(tags.filter(({ name }) => name === 'use')).toEqual([]);
  });
});

describe('what authors write', () => {
  const evil = `<script>alert("1")</script>&'\u0000`;

  it('reaches the drawing only as text', async () => {
    const elements = shown.elements.map((element) => ({ ...element, name: evil, technology: evil, tags: [evil] }));
    const relations = shown.relations.map((relation) => ({ ...relation, label: evil, numbers: [evil] }));
    const svg = drawSvg(await layOut({ elements, relations }, 'wide'), { label: evil, hrefOf: () => `#${evil}`, tagged: true });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(tagsOf(svg).map(({ name }) => name)).not.toContain('script');
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
  });
});

describe('a difference', () => {
  it('is marked on elements and arrows, with a sign as well as a name', async () => {
    const changes = {
      elements: new Map([['etl', 'changed'] as const, ['vpc', 'removed'] as const]),
      relations: new Map([['load', 'added'] as const]),
    };
    const svg = drawSvg(await layOut(withSigns(shown, changes.relations), 'wide'), { ...drawn, changes });
    const marked = tagsOf(svg).filter(({ attributes }) => attributes['data-change']);
    expect(marked.map(({ attributes }) => attributes['data-element'] ?? attributes['data-relation'])).toEqual([
      'vpc',
      'load',
      'etl',
      'load',
    ]);
    expect(svg.match(/<text[^>]*>[+−~]<\/text>/g)).toHaveLength(3);
    expect(svg).not.toContain('data-number="7"');
  });
});

describe('kinds of the team', () => {
  const star = { shapes: '<path d="M0 0h16v16z"/>', side: 16 };
  const model = diagramSchema.parse({
    title: 'T',
    kinds: [{ id: 'pod', color: 'teal' }, { id: 'constructor' }],
    elements: ['pod', 'constructor', 'external', 'mobile-app'].map((kind) => ({ id: `a-${kind}`, kind, name: 'N' })),
  });
  const own = model.kinds.map((kind) => (kind.id === 'pod' ? { ...kind, glyph: star } : kind));
  const shown = show({ ...model, kinds: own }, 'en');

  it('have their own glyph in the size of the tool’s, and the color of a token', async () => {
    const svg = drawSvg(await layOut(shown, 'wide'), drawn);
    expect(svg).toContain('class="d-node d-tint" data-element="a-pod" data-color="teal"');
    expect(svg).toMatch(
      /<g class="d-glyph" transform="translate\(9 \d+\)scale\(1.125\)"><g stroke-width="1.12"><path d="M0 0h16v16z"\/><\/g><\/g>/,
    );
    expect(svg).toContain('class="d-node d-external"');
    expect(svg.match(/d-tint|data-color/g)).toHaveLength(2);
  });

  it('without an icon are a box, whatever they are called', async () => {
    const svg = drawSvg(await layOut(shown, 'wide'), drawn);
    expect(svg).toContain(glyphs.component);
    expect(svg).not.toContain('function');
  });
});

describe('glyphs', () => {
  it('exist for every kind, each different', () => {
    expect(Object.keys(glyphs).sort()).toEqual([...kinds].sort());
    expect(new Set(Object.values(glyphs)).size).toBe(kinds.length);
  });
});
