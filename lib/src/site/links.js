// The meaning of a link in a content file. Authors write file paths, so that links work in an editor and on GitHub too.
import { composed } from './composed.js';
import { decoded } from './decoded.js';
const PAGE_FILE = /\.mdx?$/i;
/** True for a file that becomes a page. */
export const isPageFile = (file) => PAGE_FILE.test(file);
/** The page of a content file, from its path below the content root. */
export function pageOfFile(file) {
    const [language = '', ...rest] = file.replace(PAGE_FILE, '').split('/');
    if (rest.at(-1) === 'index')
        rest.pop();
    return { language, path: rest.join('/') };
}
/** Joins a relative path to the folder of `file`; `undefined` if it leaves the content root. */
function join(file, relative) {
    const parts = file.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else
            parts.push(part);
    }
    return parts.join('/');
}
/** Resolves `written` in the content file `file` (path below the content root). Paths and anchors are in NFC. */
export function resolveLink(file, written) {
    const target = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : composed(written);
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase();
    if (scheme === 'dead')
        return { kind: 'dead', original: target.slice('dead:'.length) };
    if (scheme === 'http' || scheme === 'https' || scheme === 'mailto')
        return { kind: 'external', url: target };
    if (target.split(/[?#]/, 1)[0]?.includes('\\') && !scheme)
        return { kind: 'refused', reason: 'backslash' };
    if (target.startsWith('//'))
        return { kind: 'external', url: `https:${target}` };
    if (scheme)
        return { kind: 'refused', reason: 'scheme' };
    if (target.startsWith('/'))
        return { kind: 'site', path: target.slice(1) };
    const [place = '', hash = ''] = target.split(/#(.*)/s);
    // GitHub's addresses have queries, such as ?raw=true; those of files do not.
    const path = place.replace(/(\.[a-z0-9]+)\?.*$/is, '$1');
    if (path === '')
        return { kind: 'anchor', hash };
    const joined = join(file, decoded(path));
    if (joined === undefined)
        return { kind: 'refused', reason: 'outside' };
    return PAGE_FILE.test(joined) ? { kind: 'page', file: joined, page: pageOfFile(joined), hash } : { kind: 'file', file: joined, hash };
}
