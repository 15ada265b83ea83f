import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { afterAll, expect, it } from 'vitest';
import { digestsIn } from '../../../src/content/file-digests.ts';
import { steadyIndex } from '../../../src/integrations/steady-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'shiplog-steady-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packed = (value: unknown): Buffer => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));

/** An index as Pagefind writes it, with its filters in this order. */
function index(name: string, filters: readonly string[], languages: readonly string[]): Map<string, string> {
  const path = join(folder, name);
  mkdirSync(join(path, 'filter'), { recursive: true });
  for (const language of languages) {
    const values = filters.map((value) => [value, [3, 1]]);
    for (const filter of filters) writeFileSync(join(path, `filter/${language}_${filter}.pf_filter`), packed([filter, values]));
    const meta = ['1.5.2', [['page', 10]], [], filters.map((filter) => [filter, `${language}_${filter}`]), [], ['title']];
    writeFileSync(join(path, `pagefind.${language}_${filters.join('')}.pf_meta`), packed(meta));
  }
  const entry = { languages: Object.fromEntries(languages.map((language) => [language, { hash: `${language}_${filters.join('')}` }])) };
  writeFileSync(join(path, 'pagefind-entry.json'), JSON.stringify(entry));
  steadyIndex(path);
  return digestsIn(path);
}

it('filters and languages in another order give the same files', () => {
  const one = index('one', ['state', 'owner'], ['en', 'vi']);
  expect(one.size).toBe(7);
  expect(index('other', ['owner', 'state'], ['vi', 'en'])).toEqual(one);
});
