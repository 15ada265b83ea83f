// Makes a search index reproducible: the same pages in the same order give the same bytes. Pagefind writes filters, and the languages of its
// entry file, in an order that differs with each run. Words are compressed here, so that those of a merged index are the same bytes.
import { ENTRY, encoded, fileName, filterFile, metaFile, packed, readEntry, readFilters, readMeta, unpacked, } from './index-files.js';
const byName = ([one], [other]) => (one < other ? -1 : 1);
/** A language's sorted filters, and the file that names all its files; `name` is that file's. */
export async function languageFiles(language, meta, filters) {
    const files = new Map();
    const named = [...filters].sort(byName).map(([filter, values]) => {
        const sorted = [...values].sort(byName).map(([value, pages]) => [value, [...pages].sort((one, other) => one - other)]);
        return [filter, encoded([filter, sorted])];
    });
    for (const [, bytes] of named)
        files.set(filterFile(fileName(language, bytes, 7)), await packed(bytes));
    const [version, pages, chunks, , ...rest] = meta;
    const bytes = encoded([version, pages, chunks, named.map(([filter, of]) => [filter, fileName(language, of, 7)]), ...rest]);
    const name = fileName(language, bytes, 10);
    return { name, files: files.set(metaFile(name), await packed(bytes)) };
}
/** The file that names the languages. */
export function entryText(entry) {
    const languages = Object.fromEntries(Object.entries(entry.languages).sort(byName));
    return Buffer.from(JSON.stringify({ ...entry, languages }));
}
/** The index that Pagefind made, as it is published. */
export async function steadyIndex(made) {
    const read = (file) => made.get(file) ?? new Uint8Array();
    const steady = new Map();
    for (const [file, bytes] of made) {
        if (/\.pf_index$/.test(file))
            steady.set(file, await packed(unpacked(bytes)));
        else if (!/\.pf_(meta|filter)$/.test(file))
            steady.set(file, bytes);
    }
    const entry = readEntry(read);
    for (const [language, facts] of Object.entries(entry.languages)) {
        const meta = readMeta(read, facts.hash);
        const { name, files } = await languageFiles(language, meta, readFilters(read, meta));
        for (const [file, bytes] of files)
            steady.set(file, bytes);
        entry.languages[language] = { ...facts, hash: name };
    }
    return steady.set(ENTRY, entryText(entry));
}
