import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { digestsIn } from '../../../src/content/file-digests.ts';
import { type Cbor, decodeCbor, encodeCbor } from '../../../src/integrations/cbor.ts';
import { steadyIndex } from '../../../src/integrations/steady-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'shiplog-steady-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('numbers, texts and lists are the same after writing and reading', () => {
  const value = fc.letrec<{ any: Cbor }>((tie) => ({
    any: fc.oneof(
      fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
      fc.string({ unit: 'grapheme' }),
      fc.array(tie('any'), { maxLength: 30 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, (one) => {
      expect(decodeCbor(encodeCbor(one))).toEqual(one);
    }),
  );
});

it('a value of another type is refused', () => {
  expect(() => decodeCbor(Buffer.from([0xa0]))).toThrow('CBOR of type 5 is not supported');
  expect(() => decodeCbor(Buffer.from([0x9f, 0xff]))).toThrow('CBOR of length 31 is not supported');
  expect(() => decodeCbor(Buffer.from([0x01, 0x02]))).toThrow('bytes follow the CBOR value');
});

const packed = (value: Cbor): Buffer => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encodeCbor(value)]));

/** An index as Pagefind writes it, with its filters in this order. */
function index(name: string, filters: readonly string[], languages: readonly string[]): Map<string, string> {
  const path = join(folder, name);
  mkdirSync(join(path, 'filter'), { recursive: true });
  for (const language of languages) {
    const values: Cbor = filters.map((value) => [value, [3, 1]]);
    for (const filter of filters) writeFileSync(join(path, `filter/${language}_${filter}.pf_filter`), packed([filter, values]));
    const meta: Cbor = ['1.5.2', [['page', 10]], [], filters.map((filter) => [filter, `${language}_${filter}`]), [], ['title']];
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
