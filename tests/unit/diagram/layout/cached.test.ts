import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { folder, layOutCached } from '../../../../src/diagram/layout/cached.ts';
import type { Shown } from '../../../../src/diagram/model/shown.ts';

const none = { row: undefined, column: undefined };
const shown = (name: string): Shown => ({
  elements: [{ id: 'a', kind: 'api', name, technology: undefined, tags: [], parent: undefined, open: false, at: none, narrow: none }],
  relations: [],
});
let root = '';
const files = () => readdirSync(join(root, folder)).sort();

afterEach(() => vi.unstubAllEnvs());

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shiplog-drawings-'));
  mkdirSync(join(root, 'src'));
  cpSync('src/diagram', join(root, 'src/diagram'), { recursive: true });
  cpSync('package.json', join(root, 'package.json'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
});

describe('drawings kept between builds', () => {
  it('are one file for each drawing, layout and name', async () => {
    await layOutCached(shown('API'), 'wide', root);
    await layOutCached(shown('API'), 'wide', root);
    expect(files()).toHaveLength(1);
    await layOutCached(shown('API'), 'narrow', root);
    await layOutCached(shown('Gateway'), 'wide', root);
    expect(files()).toHaveLength(3);
  });

  it('are drawn, and are laid out again when the file is damaged', async () => {
    const drawn = await layOutCached(shown('API'), 'wide', root);
    const other = mkdtempSync(join(tmpdir(), 'shiplog-drawings-'));
    cpSync(root, other, { recursive: true });
    const [file] = files();
    expect(JSON.parse(JSON.stringify(drawn))).toEqual(JSON.parse(JSON.stringify(await layOutCached(shown('API'), 'wide', other))));
    writeFileSync(join(other, folder, file ?? ''), '{"half');
    const again = mkdtempSync(join(tmpdir(), 'shiplog-drawings-'));
    cpSync(other, again, { recursive: true });
    expect(await layOutCached(shown('API'), 'wide', again)).toEqual(drawn);
  });

  it('are no longer used when the layout’s code has changed', async () => {
    await layOutCached(shown('API'), 'wide', root);
    const [before] = files();
    const other = mkdtempSync(join(tmpdir(), 'shiplog-drawings-'));
    cpSync(root, other, { recursive: true });
    writeFileSync(join(other, 'src/diagram/layout/spacing.ts'), '// other distances');
    vi.stubEnv('SHIPLOG_TOOL', other);
    await layOutCached(shown('API'), 'wide', other);
    expect(readdirSync(join(other, folder)).filter((file) => file !== before)).toHaveLength(1);
  });
});
