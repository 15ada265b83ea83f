// Caches parsed pages: `shiplog dev` reads a content root repeatedly, and most of its files have not changed.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPage } from './read-page.js';
/** Identifies a file's content without opening it; `undefined` for a file that cannot be read. */
function stampOf(path) {
    const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
    return stat && `${stat.mtimeNs} ${stat.size}`;
}
/** A `readPage` that returns the same object for a file whose time and size are the same. */
export function rememberingReader() {
    const known = new Map();
    return (root, file, language, factsLanguage, report) => {
        const path = resolve(root, file.path);
        const time = stampOf(path);
        const stamp = `${time} ${language} ${factsLanguage}`;
        const before = known.get(path);
        if (time !== undefined && before?.stamp === stamp) {
            for (const finding of before.findings)
                report(finding);
            return before.page;
        }
        const findings = [];
        const page = readPage(root, file, language, factsLanguage, (finding) => findings.push(finding));
        known.set(path, { stamp, page, findings });
        for (const finding of findings)
            report(finding);
        return page;
    };
}
