import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iconNames, readIcon } from '../../../../src/diagram/icons/read-icon.ts';
import { glyphFrom } from '../../../../src/diagram/icons/svg-glyph.ts';

const svg = (inside: string, box = 'viewBox="0 0 24 24"') => `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${inside}</svg>`;
const shapes = (inside: string) => glyphFrom(svg(inside));

/** What a glyph may consist of: shapes and groups, with numbers. */
const SAFE =
  /^(?:<\/g>|<g transform="[\w\s().,+-]+">|<(?:path|polygon|polyline|line|circle|ellipse|rect)(?: (?:d|points|x1|y1|x2|y2|cx|cy|r|rx|ry|x|y|width|height|transform)="[\w\s().,+-]*"| fill-rule="\w+"| fill="currentColor"| stroke="none")+\/>)+$/;

describe('an SVG file as a glyph', () => {
  it('is its shapes, filled where the file fills them and outlined where it has lines', () => {
    expect(shapes('<path d="M1 1h2"/>')).toEqual({ shapes: '<path d="M1 1h2" fill="currentColor" stroke="none"/>', side: 24 });
    expect(shapes('<g fill="none" stroke="#123"><circle cx="4" cy="4" r="2"/></g>')).toMatchObject({
      shapes: '<circle cx="4" cy="4" r="2"/>',
    });
    expect(shapes('<rect width="4" height="4" style="fill: white; stroke: black"/>')).toMatchObject({
      shapes: '<rect width="4" height="4"/>',
    });
    expect(shapes('<circle cx="1" cy="1" r="1" fill="red" stroke="red"/>')).toMatchObject({
      shapes: '<circle cx="1" cy="1" r="1" fill="currentColor"/>',
    });
  });

  it('keeps transforms, holes and prefixes', () => {
    const drawn = glyphFrom(
      '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" viewBox="0,0,8,8"><svg:g transform="rotate(45 4 4)"><svg:path fill-rule="evenodd" d="M0 0h8v8z"/></svg:g></svg:svg>',
    );
    expect(drawn).toEqual({
      shapes: '<g transform="rotate(45 4 4)"><path d="M0 0h8v8z" fill-rule="evenodd" fill="currentColor" stroke="none"/></g>',
      side: 8,
    });
  });

  it('is in the middle of a square, wherever its box is', () => {
    expect(glyphFrom(svg('<path d="M0 0h1"/>', 'viewBox="-10 5 40 20"'))).toEqual({
      shapes: '<g transform="translate(10 5)"><path d="M0 0h1" fill="currentColor" stroke="none"/></g>',
      side: 40,
    });
    expect(glyphFrom(svg('<path d="M0 0h1"/>', 'width="16px" height="16"'))).toMatchObject({ side: 16 });
  });

  it('loses everything that could run, load or leave its box', () => {
    const dirty = `<script>alert(1)</script><style>path{}</style>`;
    expect(shapes(dirty)).toMatchObject({ what: expect.stringContaining('<style>') });
    expect(
      shapes(
        `<script>alert(1)</script><foreignObject><path d="M9 9"/></foreignObject><defs><path d="M8 8"/></defs>
         <a href="javascript:alert(1)"><path d="M1 1" onload="alert(1)" fill="url(https://example.com/x)" style="background:url(x)"/></a>
         <path d="M2 2&quot; onload=&quot;alert(1)"/><g transform="x(1)"><line x1="javascript:1" y1="2"/></g>`,
      ),
    ).toMatchObject({
      shapes: '<path d="M1 1" fill="currentColor" stroke="none"/><line y1="2" fill="currentColor" stroke="none"/>',
    });
  });

  it('has nothing but shapes and numbers, whatever the file contains', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('M1 1h2', '1', '"><script>', 'javascript:x', 'rotate(4)', 'none', '#fff', '&quot;'));
    const name = fc.constantFrom('path', 'rect', 'g', 'a', 'script', 'circle', 'svg', 'use', 'defs', 'x:path', 'polygon');
    const key = fc.constantFrom('d', 'onload', 'href', 'style', 'transform', 'fill', 'stroke', 'width', 'points', 'r', 'fill-rule');
    const tag = fc
      .tuple(name, fc.array(fc.tuple(key, text), { maxLength: 4 }), text, fc.boolean())
      .map(([tag, attributes, inside, closed]) => {
        const written = attributes.map(([one, value]) => ` ${one}="${value}"`).join('');
        return `<${tag}${written}>${inside}${closed ? `</${tag}>` : ''}`;
      });
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 8 }), (tags) => {
        const glyph = shapes(`<path d="M1 1h2"/>${tags.join('')}`);
        const shown = 'shapes' in glyph ? glyph.shapes : '';
        expect(shown === '' || SAFE.test(shown), shown).toBe(true);
        expect(shown.split('<g ').length).toBe(shown.split('</g>').length);
      }),
    );
  });

  it('is refused with the reason', () => {
    const what = (text: string) => (glyphFrom(text) as { what: string }).what;
    expect(what('<html></html>')).toBe('is not an SVG file');
    expect(what('')).toBe('is not an SVG file');
    expect(what(svg('<path d="M0 0"/>', ''))).toBe('has no size');
    expect(what(svg('<path d="M0 0"/>', 'width="100%" height="auto"'))).toBe('has no size');
    expect(what(svg(''))).toBe('contains no shapes');
    expect(what(svg('<g transform="scale(2)"></g><path fill="none" d="M0 0"/>'))).toBe('contains no shapes');
    expect(what(svg('<text>A</text><use href="#a"/><path d="M0 0"/>'))).toBe('contains <text>, <use>, which an icon cannot have');
    expect(what(svg(`<path d="${'M1 1'.repeat(2000)}"/>`))).toMatch(/^has \d+ characters of shapes/);
  });
});

describe('an icon', () => {
  it('of Lucide is found by each of its names', () => {
    const glyph = readIcon('smartphone', '.');
    expect(glyph).toMatchObject({ side: 24, shapes: expect.stringMatching(/^<rect .*\/><path d="[^"]+"\/>$/) });
    expect(readIcon('alert-circle', '.')).toEqual(readIcon('circle-alert', '.'));
    expect(readIcon('smart-phone-2', '.')).toBeUndefined();
    expect(readIcon('constructor', '.')).toBeUndefined();
  });

  it('of Lucide can be drawn, every one of them', () => {
    const names = iconNames();
    expect(names.length).toBeGreaterThan(1500);
    expect(names.filter((name) => !('shapes' in (readIcon(name, '.') ?? {})))).toEqual([]);
  });

  it('of a file is its shapes', () => {
    const root = mkdtempSync(join(tmpdir(), 'icons-'));
    writeFileSync(join(root, 'star.svg'), `\uFEFF<?xml version="1.0"?><!-- a comment -->${svg('<path d="M0 0h9"/>')}`);
    expect(readIcon('star.svg', root)).toMatchObject({ side: 24 });
    expect(readIcon('moon.svg', root)).toBeUndefined();
  });
});
