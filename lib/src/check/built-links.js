// Links of the built site: every internal link, from content, component or plugin, must lead to something that exists.
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { decoded } from '../site/decoded.js';
import { readBuiltPage } from './built-page.js';
import { filesBelow } from './files-below.js';
import { byPlace, finding } from './finding.js';
import { hasAnchor } from './has-anchor.js';
/** The path at which a file is published, below the base. */
const pathOf = (file) => file.replace(/(^|\/)index\.html$/, '$1');
const ORIGIN = 'https://built.invalid';
/** Resolves `address` as written on the page published at `from` below `base` (a slash at both ends). `origin` is the site's. */
export function resolveBuilt(address, from, base, origin) {
    const trimmed = address.trim();
    const written = origin && (trimmed === origin || trimmed.startsWith(`${origin}/`)) ? trimmed.slice(origin.length) || '/' : trimmed;
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written) || !URL.canParse(written, ORIGIN))
        return { kind: 'external' };
    const url = new URL(written, `${ORIGIN}${encodeURI(base + from)}`);
    const path = decoded(url.pathname);
    if (path !== base.slice(0, -1) && !path.startsWith(base))
        return { kind: 'outside', path };
    return { kind: 'internal', path: path.slice(base.length), hash: decoded(url.hash.slice(1)) };
}
/** The file that a path below the base is served from. */
function served(path, files) {
    const choices = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];
    return choices.find((choice) => files.has(choice));
}
/** The check finds every broken link that an author wrote. */
const TOOL = 'the check accepted this link: if the content has it, write it in another way, and report this fault of the tool';
/**
 * Checks every internal link of the pages below `dist`, built for `base` (a slash at both ends). With `origin`, absolute
 * addresses of the site itself are internal too, except in links that readers follow, which the check judges. Paths of findings are
 * relative to `cwd`. `pages` are those that have already been read, by file below `dist`.
 */
export function checkBuiltLinks(dist, base, { origin, cwd = process.cwd(), pages: read = new Map() } = {}) {
    const files = new Set(filesBelow(dist).files);
    const pages = new Map();
    for (const file of files)
        if (file.endsWith('.html'))
            pages.set(file, read.get(file) ?? readBuiltPage(readFileSync(`${dist}/${file}`, 'utf8')));
    const known = new Map();
    const absolute = new Map();
    const findings = [];
    /** Addresses with the same meaning on every page are resolved once. */
    const resolve = (address, from) => {
        if (!address.startsWith('/'))
            return resolveBuilt(address, from, base, origin);
        let target = absolute.get(address);
        if (!target) {
            target = resolveBuilt(address, from, base, origin);
            absolute.set(address, target);
        }
        return target;
    };
    const fault = (file, from, link) => {
        const { address } = link;
        // Authors write full URLs of what else is published at the same host.
        if (link.from.endsWith(' of <a>') && /^https?:/i.test(address.trim()))
            return undefined;
        const target = resolve(address, from);
        if (target.kind === 'external')
            return undefined;
        if (target.kind === 'outside')
            return ['built-link', `"${address}" is outside the site's base ${base}`, 'build URLs with the base, or write a file path in content'];
        if (!known.has(target.path))
            known.set(target.path, served(target.path, files));
        const found = known.get(target.path);
        if (found === undefined)
            return ['built-link', `"${address}" does not exist in the built site`, TOOL];
        const page = pages.get(found);
        if (!page || hasAnchor(page.ids, target.hash))
            return undefined;
        const where = found === file ? 'this page' : found;
        return ['built-anchor', `"${address}": ${where} has no anchor "#${target.hash}"`, TOOL];
    };
    for (const [file, page] of pages) {
        const from = pathOf(file);
        for (const link of page.links) {
            const wrong = fault(file, from, link);
            if (!wrong)
                continue;
            const [code, what, fix] = wrong;
            findings.push(finding(code, placeAt(dist, file, link.offset, cwd), `${link.from}: ${what}`, fix));
        }
    }
    return findings.sort(byPlace);
}
/** Line and column of an offset. The file is read again, because findings are rare and a thousand pages need not be kept. */
function placeAt(dist, file, offset, cwd) {
    const above = readFileSync(`${dist}/${file}`, 'utf8').slice(0, offset).split('\n');
    return { file: relative(cwd, `${dist}/${file}`).split(sep).join('/'), line: above.length, column: (above.at(-1)?.length ?? 0) + 1 };
}
