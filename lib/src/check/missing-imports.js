// Finds imports of an .mdx page that do not exist, before the bundler stops the build with a long message.
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { exists } from './probes.js';
/** Matches the specifiers of `import … from '…'`, `export … from '…'` and `import('…')`. */
const IMPORTED = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g;
const EXTENSIONS = ['', '.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json', '/index.js', '/index.ts'];
/** True if a package of that name is installed for a file in `folder`, or for the tool. */
function isInstalled(specifier, folder) {
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    for (const start of [folder, import.meta.dirname]) {
        for (let at = start;; at = dirname(at)) {
            if (exists(join(at, 'node_modules', name)))
                return true;
            if (dirname(at) === at)
                break;
        }
    }
    return false;
}
/** The specifiers in `source`, code at the top of the page `file` (absolute), that do not exist. */
export function missingImports(source, file) {
    const folder = dirname(file);
    return [...source.matchAll(IMPORTED)].flatMap(([, , specifier = '']) => {
        const [path = ''] = specifier.split('?');
        if (/^\.{1,2}(?:\/|$)/.test(path))
            return EXTENSIONS.some((end) => exists(resolve(folder, path + end))) ? [] : [specifier];
        // Names with a scheme are modules that a plugin provides; an absolute path is relative to the project.
        if (/^[a-z]+:/i.test(path) || path.startsWith('/') || isBuiltin(path) || isInstalled(path, folder))
            return [];
        return [specifier];
    });
}
