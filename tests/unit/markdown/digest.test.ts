import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markdownDigest } from '../../../src/integrations/markdown-digest.ts';
import { markdownOptions } from '../../../src/markdown/index.ts';

it('the digest of the plugins changes with their source', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shiplog-'));
  for (const part of ['i18n', 'markdown', 'site']) cpSync(join('src', part), join(folder, part), { recursive: true });
  expect(markdownDigest(folder)).toBe(markdownDigest());
  writeFileSync(join(folder, 'markdown', 'more.ts'), '');
  expect(markdownDigest(folder)).not.toBe(markdownDigest());
  rmSync(folder, { recursive: true });
});

it('is in the name of the first plugin, where Astro sees it', () => {
  const name = ({ mdastPlugins }: { mdastPlugins?: readonly unknown[] }) =>
    (mdastPlugins ?? []).map((plugin) => (plugin as { name: string }).name)[0];
  expect(name(markdownOptions('/c', '/', ['en'], 'abc'))).toContain('abc');
  expect(name(markdownOptions('/c', '/', ['en']))).not.toBe(name(markdownOptions('/c', '/', ['en', 'vi'])));
});
