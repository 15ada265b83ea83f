// Caches the check's findings: content and rules that have not changed since the last build are not read again.
// The desk's facts, a result of the same reading, are cached beside them, so that pages need not read the content a second time.
import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { projectFolder, toolFolder } from '../cache/folders.js';
import { keyOf } from '../cache/key.js';
import { fromJson, Store } from '../cache/store.js';
import { checkContent, hasErrors } from '../check/check-content.js';
import { areUnchanged, takeProbes } from '../check/probes.js';
import { writtenFacts } from './desk-facts.js';
import { fileDigest, filesOfContent } from './file-digests.js';
import { keptPages } from './kept-pages.js';
/** Files that are compared by content; others by size and time. */
const READ = /\.(mdx?|ya?ml)$/i;
/** Packages decide how content is read. */
const LOCKS = ['package-lock.json', 'node_modules/.package-lock.json'];
function addFiles(hash, folder, files) {
    for (const file of files)
        hash.update(`${file}\0${fileDigest(join(folder, file)) ?? 'unreadable'}\0`);
}
/** A digest of the tool and its packages. */
function toolDigest() {
    const hash = createHash('sha256');
    const source = join(toolFolder(), 'src');
    addFiles(hash, source, globSync('**/*.{ts,js}', { cwd: source }).sort());
    addFiles(hash, projectFolder(), LOCKS);
    return hash.digest('hex');
}
/**
 * What a result depends on: the text of pages and YAML; names, sizes and times of all other files; the tool and its packages; and the
 * folder that shown paths start from.
 */
function digestOf(root, cwd, code) {
    const hash = createHash('sha256').update(`${cwd}\0${root}\0${code}\0`);
    for (const file of filesOfContent(root)) {
        // The check reports files that cannot be read.
        if (READ.test(file))
            addFiles(hash, root, [file]);
        else
            hash.update(`${file}\0${sizeAndTime(join(root, file))}`);
    }
    // The tool's guide is checked with the site that shows it.
    const guides = join(toolFolder(), 'content');
    addFiles(hash, guides, globSync('*/guide/**/*.{md,mdx}', { cwd: guides }).sort());
    return hash.digest('hex');
}
function sizeAndTime(file) {
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() ? `${found.size} ${found.mtimeMs}\0` : '';
}
/** Results and facts: the last ones of each content root. A result that depends on probed paths is compared when it is read. */
const verdicts = (memory) => new Store(memory, '.json');
const factsOf = (memory) => new Store(memory, '.facts');
/** The cached result with that digest; none if the cache is broken, or of other content. */
function remembered(root, memory, digest) {
    const kept = verdicts(memory).read(keyOf(root), (fromJson));
    return kept?.digest === digest && areUnchanged(kept.probes) ? kept : undefined;
}
/** The folder in which a build of the project at `cwd` caches results. */
export const verdictMemory = (cwd = process.cwd()) => resolve(cwd, '.cache/check');
/** The cached result for the current content. `memory` is the cache folder, with three files per content root. */
export function recalledVerdict(root, memory, cwd = process.cwd()) {
    return remembered(root, memory, digestOf(root, cwd, toolDigest()));
}
/** Checks the content root, or recalls the findings if nothing has changed. Errors are found again each time, because their fix may be outside the content. */
export function verdictOf({ root, memory, cwd = process.cwd(), onFacts }) {
    const code = toolDigest();
    const digest = digestOf(root, cwd, code);
    const known = remembered(root, memory, digest);
    if (known) {
        onFacts?.(digest);
        return known;
    }
    const key = keyOf(root);
    const pages = keptPages(new Store(memory, '.pages'), key, code);
    takeProbes();
    const { findings, tree } = checkContent(root, cwd, {
        read: pages.read,
        onRead: (content) => {
            factsOf(memory).keep(key, serialize({ digest, facts: writtenFacts(content) }));
            onFacts?.(digest);
        },
    });
    pages.keep();
    const verdict = { digest, findings, pages: tree.pages.length, probes: takeProbes() };
    if (hasErrors(findings))
        verdicts(memory).remove(key);
    else
        verdicts(memory).keep(key, JSON.stringify(verdict));
    return verdict;
}
/** The desk's facts of the content with the result `digest`; `undefined` if they are not cached, or of other content. */
export function rememberedFacts(root, memory, digest) {
    const kept = factsOf(memory).read(keyOf(root), (content) => deserialize(content));
    return kept?.digest === digest ? kept.facts : undefined;
}
