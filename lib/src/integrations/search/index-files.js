// The files of a Pagefind index, by their paths in its folder. Their shape is Pagefind's own.
import { createHash, hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { decode, encode } from 'cborg';
export const ENTRY = 'pagefind-entry.json';
export const metaFile = (name) => `pagefind.${name}.pf_meta`;
export const chunkFile = (name) => `index/${name}.pf_index`;
export const filterFile = (name) => `filter/${name}.pf_filter`;
export const fragmentFile = (name) => `fragment/${name}.pf_fragment`;
export const readEntry = (read) => JSON.parse(String(Buffer.from(read(ENTRY))));
/** Every compressed file starts with this, so that a page can tell whether a server has decompressed it. */
const SIGNATURE = Buffer.from('pagefind_dcd');
export function unpacked(bytes) {
    const content = gunzipSync(bytes);
    if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE))
        throw new Error('this is not a file of Pagefind');
    return content.subarray(SIGNATURE.length);
}
const compress = promisify(gzip);
/** The highest level takes five times as long for one percent. */
export const packed = (bytes) => compress(Buffer.concat([SIGNATURE, bytes]), { level: 6 });
export const encoded = (value) => encode(value);
const decoded = (bytes) => decode(unpacked(bytes));
export const readMeta = (read, name) => decoded(read(metaFile(name)));
export const readFilters = (read, [, , , filters]) => filters.map(([, name]) => decoded(read(filterFile(name))));
export const readFragment = (read, name) => JSON.parse(String(unpacked(read(fragmentFile(name)))));
export function readLanguage(read, name) {
    const meta = readMeta(read, name);
    return {
        meta,
        chunks: meta[2].map(([, , chunk]) => decoded(read(chunkFile(chunk)))[0]),
        filters: readFilters(read, meta),
    };
}
/** How many characters of a digest are in the name of a chunk or a fragment. Pagefind takes more if two have the same name. */
const SHORT = 7;
export const isShortName = (language, name) => name.length === language.length + 1 + SHORT;
/** Pagefind's name for a chunk with this content: SHA-1, each byte without a leading zero. */
export function chunkName(language, bytes) {
    const digits = [...createHash('sha1').update(bytes).digest()].map((byte) => byte.toString(16));
    return `${language}_${digits.join('').slice(0, SHORT)}`;
}
/** A name for the other files of a language. */
export const fileName = (language, bytes, length) => `${language}_${hash('sha256', bytes, 'hex').slice(0, length)}`;
