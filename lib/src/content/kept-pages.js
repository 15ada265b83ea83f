// Keeps what the check parsed between builds: a page with the same text is not parsed again. A site of 1,000 weeks takes 7 MB.
import { deserialize, serialize } from 'node:v8';
import { readPage } from '../check/read-page.js';
import { digestOf } from './file-digests.js';
/** The pages under `key` in `store`, as the code with the digest `tool` parsed them. A text with a fault is always parsed again. */
export function keptPages(store, key, tool) {
    const last = store.read(key, (content) => deserialize(content));
    const known = last?.tool === tool ? last.pages : new Map();
    const pages = new Map();
    const recall = (text, parse) => {
        const digest = digestOf(text);
        const parsed = known.get(digest) ?? parse();
        if (!parsed.fault && parsed.front?.held.issues.length === 0)
            pages.set(digest, parsed);
        return parsed;
    };
    return {
        read: (root, file, language, factsLanguage, report) => readPage(root, file, language, factsLanguage, report, recall),
        keep() {
            if (pages.size === known.size && [...pages.keys()].every((digest) => known.has(digest)))
                return;
            store.keep(key, serialize({ tool, pages }));
        },
    };
}
