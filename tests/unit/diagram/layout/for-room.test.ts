import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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
    expect(width).toBeLessThanOrEqual(736);
    expect(relations.filter(({ discs, numbers }) => discs.length < numbers.length)).toEqual([]);
  });

  it('is the wide one where that fits', async () => {
    expect((await broadFor(shown('tests/fixtures/site/architecture/station/v1.yaml'), 'column', root)).orientation).toBe('wide');
  });
});
