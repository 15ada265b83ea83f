// The files of a Pagefind index, by their paths in its folder. Their shape is Pagefind's own.
import { createHash, hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { decode, encode } from 'cborg';
import { type PackedWord, wordsIn } from './packed-words.ts';

export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** A file of an index. Throws if there is none. */
export type ReadFile = (file: string) => Uint8Array;

export type Filter = [name: string, values: [value: string, pages: number[]][]];

/** A file of words, loaded for a search for a word between the two. */
export type Chunk = [from: string, to: string, name: string];

export type Meta = [
  version: string,
  pages: [fragment: string, words: number][],
  chunks: Chunk[],
  filters: [name: string, file: string][],
  sorts: unknown[],
  fields: string[],
];

/** Names the languages. */
export interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

/** The index of one language. */
export interface LanguageIndex {
  meta: Meta;
  /** The words of each chunk, sorted. */
  chunks: PackedWord[][];
  filters: Filter[];
}

/** What the search shows of a page. */
export interface Fragment {
  url: string;
  meta: Record<string, string>;
}

export const ENTRY = 'pagefind-entry.json';
export const metaFile = (name: string): string => `pagefind.${name}.pf_meta`;
export const chunkFile = (name: string): string => `index/${name}.pf_index`;
export const filterFile = (name: string): string => `filter/${name}.pf_filter`;
export const fragmentFile = (name: string): string => `fragment/${name}.pf_fragment`;

export const readEntry = (read: ReadFile): Entry => JSON.parse(String(Buffer.from(read(ENTRY))));

/** Every compressed file starts with this, so that a page can tell whether a server has decompressed it. */
const SIGNATURE = Buffer.from('pagefind_dcd');

export function unpacked(bytes: Uint8Array): Buffer {
  const content = gunzipSync(bytes);
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('this is not a file of Pagefind');
  return content.subarray(SIGNATURE.length);
}

const compress = promisify(gzip);

/** The highest level takes five times as long for one percent. */
export const packed = (bytes: Uint8Array): Promise<Buffer> => compress(Buffer.concat([SIGNATURE, bytes]), { level: 6 });

export const encoded = (value: unknown): Uint8Array => encode(value);

const decoded = <T>(bytes: Uint8Array): T => decode(unpacked(bytes)) as T;

export const readMeta = (read: ReadFile, name: string): Meta => decoded(read(metaFile(name)));

export const readFilters = (read: ReadFile, [, , , filters]: Meta): Filter[] => filters.map(([, name]) => decoded(read(filterFile(name))));

export const readFragment = (read: ReadFile, name: string): Fragment => JSON.parse(String(unpacked(read(fragmentFile(name)))));

export function readLanguage(read: ReadFile, name: string): LanguageIndex {
  const meta = readMeta(read, name);
  return {
    meta,
    chunks: meta[2].map(([, , chunk]) => wordsIn(unpacked(read(chunkFile(chunk))))),
    filters: readFilters(read, meta),
  };
}

/** How many characters of a digest are in the name of a chunk or a fragment. Pagefind takes more if two have the same name. */
const SHORT = 7;

export const isShortName = (language: string, name: string): boolean => name.length === language.length + 1 + SHORT;

/** Pagefind's name for a chunk or a fragment with this content, `more` characters longer: SHA-1, each byte without a leading zero. */
export function contentName(language: string, content: Uint8Array, more = 0): string {
  const digits = [...createHash('sha1').update(content).digest()].map((byte) => byte.toString(16));
  return `${language}_${digits.join('').slice(0, SHORT + more)}`;
}

/** A name for the other files of a language. */
export const fileName = (language: string, bytes: Uint8Array, length: number): string =>
  `${language}_${hash('sha256', bytes, 'hex').slice(0, length)}`;
