import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { expect, it } from 'vitest';
import { steadyIndex } from '../../../../src/integrations/search/steady.ts';

const packed = (value: unknown): Buffer => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));

/** An index as Pagefind makes it, with its filters and languages in this order. */
function index(filters: readonly string[], languages: readonly string[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([['pagefind.js', Buffer.from('script')]]);
  for (const language of languages) {
    const values = filters.map((value) => [value, [3, 1]]);
    for (const filter of filters) files.set(`filter/${language}_${filter}.pf_filter`, packed([filter, values]));
    const meta = ['1.5.2', [['page', 10]], [], filters.map((filter) => [filter, `${language}_${filter}`]), [], ['title']];
    files.set(`pagefind.${language}_${filters.join('')}.pf_meta`, packed(meta));
  }
  const entry = { languages: Object.fromEntries(languages.map((language) => [language, { hash: `${language}_${filters.join('')}` }])) };
  return files.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
}

const texts = (files: ReadonlyMap<string, Uint8Array>): [string, string][] =>
  [...files]
    .map(([name, bytes]): [string, string] => [name, Buffer.from(bytes).toString('base64')])
    .sort(([one], [other]) => (one < other ? -1 : 1));

it('filters and languages in another order give the same files', async () => {
  const one = texts(await steadyIndex(index(['state', 'owner'], ['en', 'vi'])));
  expect(one).toHaveLength(8);
  expect(texts(await steadyIndex(index(['owner', 'state'], ['vi', 'en'])))).toEqual(one);
});
