import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { ENTRIES } from '../../../src/integrations/astro-internals.ts';
import { entryModule, entryStore } from '../../../src/integrations/entry-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'shiplog-entries-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the module contains what the file contains when it runs', async () => {
  const file = join(folder, 'o’ne "store".json');
  writeFileSync(file, '["before"]');
  const code = entryModule(file) ?? '';
  writeFileSync(file, '["now"]');
  const module = join(folder, 'module.mjs');
  writeFileSync(module, code);
  expect(((await import(/* @vite-ignore */ pathToFileURL(module).href)) as { default: unknown }).default).toEqual(['now']);
});

it('a file that is not JSON is named, since Astro would build an empty site', () => {
  const file = join(folder, 'half.json');
  writeFileSync(file, '["hal');
  expect(() => entryModule(file)).toThrow(`The entries in ${file} are not valid JSON`);
});

it('without a file, Astro’s own module is used', () => {
  expect(entryModule(join(folder, 'none.json'))).toBeUndefined();
});

it('the plugin answers to Astro’s name of the module', () => {
  const cacheDir = pathToFileURL(`${folder}/`);
  writeFileSync(join(folder, 'data-store.json'), '[]');
  const plugins: { load: { handler(id: string): string | undefined } }[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: typeof plugins } }) => plugins.push(...vite.plugins);
  entryStore().hooks['astro:config:setup']?.({ command: 'build', config: { cacheDir, root: cacheDir }, updateConfig } as never);
  const answered = plugins[0]?.load.handler(ENTRIES);
  expect(answered).toContain('data-store.json');
  expect(plugins[0]?.load.handler('\0shiplog:site')).toBeUndefined();
});
