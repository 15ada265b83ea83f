// Makes a search index reproducible: Pagefind writes filters, and the languages of its entry file, in an order that differs with each run.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Every file of an index starts with this, so that a page can tell whether a server has decompressed it. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** What Pagefind's files contain. */
type Cbor = number | string | readonly Cbor[];
type List = readonly Cbor[];

const byName = (one: Cbor, other: Cbor): number => (String((one as List)[0]) < String((other as List)[0]) ? -1 : 1);

const digest = (bytes: Buffer, length: number): string => hash('sha256', bytes, 'hex').slice(0, length);

function read(file: string): List {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${file} is not a file of Pagefind`);
  return decode(bytes.subarray(SIGNATURE.length)) as List;
}

const packed = (value: Cbor): Buffer => gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9 });

interface Entry {
  languages: Record<string, { hash: string }>;
}

/** Sorts the filters of the language in `folder`; returns the new name of its index. */
function steadyLanguage(folder: string, language: string, name: string): string {
  const metaFile = join(folder, `pagefind.${name}.pf_meta`);
  const [version, pages, chunks, filters, ...rest] = read(metaFile);
  const named = [...(filters as List)].sort(byName).map((filter) => {
    const [title, before] = filter as List;
    const file = join(folder, 'filter', `${before}.pf_filter`);
    const [shown, values] = read(file);
    const sorted = [...(values as List)].sort(byName).map((one) => {
      const [value, numbers] = one as List;
      return [value, [...(numbers as number[])].sort((a, b) => a - b)] as Cbor;
    });
    const bytes = packed([shown as Cbor, sorted]);
    const after = `${language}_${digest(bytes, 7)}`;
    rmSync(file);
    writeFileSync(join(folder, 'filter', `${after}.pf_filter`), bytes);
    return [title, after] as Cbor;
  });
  const bytes = packed([version, pages, chunks, named, ...rest] as List);
  const renamed = `${language}_${digest(bytes, 10)}`;
  rmSync(metaFile);
  writeFileSync(join(folder, `pagefind.${renamed}.pf_meta`), bytes);
  return renamed;
}

/** Rewrites the index in `folder` so that the same pages in the same order give the same bytes. */
export function steadyIndex(folder: string): void {
  const file = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(file, 'utf8')) as Entry;
  const languages = Object.entries(entry.languages).sort(([one], [other]) => (one < other ? -1 : 1));
  entry.languages = Object.fromEntries(
    languages.map(([language, facts]) => [language, { ...facts, hash: steadyLanguage(folder, language, facts.hash) }]),
  );
  writeFileSync(file, JSON.stringify(entry));
  if (readdirSync(folder).filter((name) => name.endsWith('.pf_meta')).length !== languages.length)
    throw new Error(`${folder} has an index that ${file} does not name`);
}
