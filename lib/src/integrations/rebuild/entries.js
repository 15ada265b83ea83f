// The content's entries outside Astro: reads the store of the last build, and loads edited Markdown files as Astro's loader does.
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { digestOf } from '../../content/file-digests.js';
import { pageSchema } from '../../site/page.js';
import { weekSchema, weekWordsSchema } from '../../worklog/week.js';
import { markdownEntryType, serializer } from '../astro-internals.js';
/** A copy of Astro's store: the store itself may be that of another build. */
const storeFile = (folder) => join(folder, 'entries.json');
/** The entries after an edit, which take a fifth of the time in this form. */
const editedFile = (folder) => join(folder, 'entries.bin');
/** Copies Astro's store, `file`, into the state's folder. */
export function keepStore(file, folder) {
    rmSync(editedFile(folder), { force: true });
    copyFileSync(file, storeFile(folder));
}
/** The entries in the state's folder. */
export async function readEntries(folder) {
    if (existsSync(editedFile(folder)))
        return deserialize(readFileSync(editedFile(folder)));
    return (await serializer()).parse(readFileSync(storeFile(folder), 'utf8'));
}
export const saveEntries = (folder, entries) => writeFileSync(editedFile(folder), serialize(entries));
/** The schemas of the collections, as in `src/content.config.ts`. */
const schemas = { weeks: weekSchema, weekWords: weekWordsSchema, pages: pageSchema };
function collectionOf(file, factsLanguage) {
    const [, language] = /^([^/]+)\/worklog\/week-[^/]*\.md$/.exec(file) ?? [];
    if (language === undefined)
        return 'pages';
    return language === factsLanguage ? 'weeks' : 'weekWords';
}
const assetsOf = (entry) => [...(entry?.assetImports ?? [])].sort().join('\n');
/**
 * Loads the Markdown files `changed` (paths below the content root) into `entries`; files that no longer exist are removed. Returns false
 * if one of them has other images now: which of them are published is decided by a bundle.
 */
export async function loadChanged(entries, { changed, root, project, factsLanguage, settings, }) {
    const type = await markdownEntryType();
    let render;
    let isSame = true;
    for (const file of changed) {
        const id = file.normalize('NFC');
        const name = collectionOf(id, factsLanguage);
        const collection = entries.get(name) ?? new Map();
        entries.set(name, collection);
        const path = join(root, file);
        const before = assetsOf(collection.get(id));
        let contents;
        try {
            contents = readFileSync(path, 'utf8');
        }
        catch {
            collection.delete(id);
            isSame &&= before === '';
            continue;
        }
        const { data, body } = await type.getEntryInfo({ contents, fileUrl: pathToFileURL(path) });
        const digest = digestOf(contents);
        render ??= await type.getRenderFunction(settings);
        const rendered = await render({ id, data, body, filePath: path, digest });
        const facts = schemas[name].parse(data);
        const filePath = relative(project, path);
        const entry = { id, data: facts, body, filePath, digest, rendered, assetImports: rendered.metadata.imagePaths };
        collection.set(id, entry);
        isSame &&= before === assetsOf(entry);
    }
    return isSame;
}
