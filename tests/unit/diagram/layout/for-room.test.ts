import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fitOf } from '../../../../src/diagram/draw/fit.ts';
import { broadFor } from '../../../../src/diagram/layout/for-room.ts';
import { diagramSchema } from '../../../../src/diagram/model/diagram.ts';
import { show } from '../../../../src/diagram/model/show.ts';

const root = mkdtempSync(join(tmpdir(), 'shiplog-room-'));
for (const name of ['src', 'node_modules']) symlinkSync(join(process.cwd(), name), join(root, name));
const shown = (path: string) => show(diagramSchema.parse(parse(readFileSync(path, 'utf8'))), 'en');

describe('a drawing in a column of text', () => {
  it('is laid out for the column where the wide one would be too small to read, with every step on it', async () => {
    const { orientation, width, relations } = await broadFor(shown('content/architecture/clickstream/v11.yaml'), 'column', root);
    expect(orientation).toBe('column');
    // At a window of 1280 pixels, whose column is 688 pixels wide, it is shown and not the phone's.
    expect(fitOf(width)).toBe('fits-42');
    expect(relations.filter(({ discs, numbers }) => discs.length < numbers.length)).toEqual([]);
  });

  it('breaks no word of a name or a technology', async () => {
    const { elements } = await broadFor(shown('content/architecture/clickstream/v11.yaml'), 'column', root);
    const words = elements.flatMap(({ name, technology = '' }) => `${name} ${technology}`.split(' '));
    const pieces = elements
      .filter(({ open }) => !open)
      .flatMap(({ title, subtitle }) => [...title.lines, ...(subtitle?.lines ?? [])])
      .flatMap((line) => line.split(' '));
    expect(pieces.filter((piece) => !words.includes(piece))).toEqual([]);
  });

  it('is the wide one where that fits', async () => {
    expect((await broadFor(shown('tests/fixtures/site/architecture/station/v1.yaml'), 'column', root)).orientation).toBe('wide');
  });
});
