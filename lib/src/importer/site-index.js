// Finds the page or file of the Hugo site that an address means, by Hugo's rules first, then by likely intent.
import { decoded } from '../site/decoded.js';
import { joinUrl, pathKey } from './hugo-url.js';
import { toLanguage } from './languages.js';
/** Joins a path to the folder of `file`; `undefined` if it leaves the site. */
function beside(file, relative) {
    const parts = file.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** `3-TranslatedBlogs` and `3-Translated_Blogs` are one name. */
const lettersOf = (language, name) => `${language}:${name.replaceAll(/[^\p{L}\p{N}]/gu, '')}`;
/** A name in NFC and lower case: how macOS and Windows compare files. */
const loosely = (name) => name.normalize('NFC').toLowerCase();
/** Files by their loose names; two files with one loose name make it ambiguous. */
function looselyNamed(files) {
    const named = new Map();
    for (const [name, file] of files) {
        const key = loosely(name);
        named.set(key, named.has(key) ? undefined : file);
    }
    return named;
}
const trimmed = (path) => path.replace(/^\/+|\/+$/g, '');
export class SiteIndex {
    site;
    byUrl = new Map();
    byPath = new Map();
    byName = new Map();
    /** By the letters and digits of the last name, if only one page has them. */
    byLetters = new Map();
    /** By the last two or more names of the path, if only one page ends with them. */
    byEnding = new Map();
    byFile;
    loose;
    files;
    looseFiles;
    base;
    constructor(site) {
        this.site = site;
        this.files = new Set(site.files);
        this.byFile = new Map(site.pages.map((page) => [page.file, page]));
        const { baseUrl } = site.config;
        this.base = baseUrl !== undefined && URL.canParse(baseUrl) ? trimmed(new URL(baseUrl).pathname) : '';
        for (const page of site.pages) {
            this.byUrl.set(pathKey(page.url), page);
            const [path, name] = [pathKey(page.path), pathKey(page.path.split('/').at(-1) ?? '')];
            this.byPath.set(`${page.language}:${path}`, page);
            const named = `${page.language}:${name}`;
            this.byName.set(named, this.byName.has(named) ? undefined : page);
            const letters = lettersOf(page.language, name);
            this.byLetters.set(letters, this.byLetters.has(letters) ? undefined : page);
            const parts = path.split('/');
            for (let from = parts.length - 2; from > 0; from -= 1) {
                const ending = `${page.language}:${parts.slice(from).join('/')}`;
                this.byEnding.set(ending, this.byEnding.has(ending) ? undefined : page);
            }
        }
        this.loose = looselyNamed(site.published);
        this.looseFiles = looselyNamed(site.files.map((file) => [file, file]));
    }
    /** The target of `address` on `page`. It is a path, without query and anchor, still percent-encoded. */
    find(address, page, kind) {
        const absolute = address.startsWith('/');
        const path = absolute ? this.belowBase(trimmed(address)) : joinUrl(page.url, address);
        return (this.published(path, absolute, page) ??
            (kind === 'image' ? undefined : this.byContentPath(address, page)) ??
            this.bySource(address, page) ??
            (absolute ? undefined : this.published(trimmed(address), true, page, `/${trimmed(address)}`)) ??
            (kind === 'image' ? undefined : this.byLastNames(address, page)) ?? { kind: 'nothing' });
    }
    /**
     * The page that `target` of `ref` or `relref` means: a content path, relative to the page's folder or the content's, with or without
     * extension and language; else a name that only one page has. The page's language first.
     */
    byContentPath(target, page) {
        const bare = decoded(target)
            .replace(/\.(?:md|markdown)$/i, '')
            .replace(/(^|\/)([^/]+)\.([a-z]{2,3}(?:[-_][a-z]{2})?)$/i, (whole, slash, name, code) => toLanguage(code) ? slash + name : whole)
            .replace(/(^|\/)_?index$/i, '$1');
        const own = page.isFolder ? page.path : page.path.split('/').slice(0, -1).join('/');
        const candidates = target.startsWith('/') ? [trimmed(bare)] : [joinUrl(own, bare), trimmed(bare)];
        for (const candidate of candidates) {
            for (const language of [page.language, ...this.site.languages]) {
                const found = this.byPath.get(`${language}:${pathKey(candidate)}`);
                if (found)
                    return { kind: 'page', page: found };
            }
        }
        if (bare === '' || bare.includes('/'))
            return undefined;
        const named = this.byName.get(`${page.language}:${pathKey(bare)}`);
        return named && { kind: 'page', page: named, resolvedTo: named.url };
    }
    /** Removes the site's base path, which people write into links although Hugo does not expect it. */
    belowBase(path) {
        if (this.base === '')
            return path;
        return path === this.base ? '' : path.startsWith(`${this.base}/`) ? path.slice(this.base.length + 1) : path;
    }
    published(path, absolute, page, resolvedTo) {
        const said = resolvedTo === undefined ? {} : { resolvedTo };
        const file = this.site.published.get(decoded(path)) ?? this.site.published.get(path);
        if (file !== undefined)
            return { kind: 'file', file, ...said };
        const found = this.byUrl.get(pathKey(path));
        if (found)
            return { kind: 'page', page: found, ...said };
        const index = path === '' ? undefined : this.site.published.get(`${decoded(path)}/index.html`);
        if (index !== undefined)
            return { kind: 'file', file: index, ...said };
        // If the page's language lacks it, the page of another language is used.
        const other = this.byPath.get(`${this.site.addresses.defaultLanguage}:${pathKey(this.withoutLanguage(path))}`);
        if (other && path !== '' && !absolute && other.language !== page.language)
            return { kind: 'page', page: other };
        const loose = this.loose.get(loosely(decoded(path)));
        return loose === undefined ? undefined : { kind: 'file', file: loose, resolvedTo: `/${path}` };
    }
    withoutLanguage(path) {
        const [first = '', ...rest] = path.split('/');
        return this.site.languages.includes(first) ? rest.join('/') : path;
    }
    /** A broken path whose last names only one page of the language has, or its one name but for hyphens: the author meant that page. */
    byLastNames(address, page) {
        const names = pathKey(address)
            .split('/')
            .filter((name) => name !== '' && !/^\.+$/.test(name));
        const alike = names.length === 1 ? this.byLetters.get(lettersOf(page.language, names[0] ?? '')) : undefined;
        const found = names.length < 2 ? alike : this.byEnding.get(`${page.language}:${names.join('/')}`);
        return found && { kind: 'page', page: found, resolvedTo: found.url, guessed: true };
    }
    /** An address that is a path of the source: `../Week2/_index.md`, `../../static/images/a.png`. */
    bySource(address, page) {
        const path = decoded(address);
        const places = [
            path.startsWith('/') ? undefined : beside(page.file, path),
            ...this.site.contentDirs.map((dir) => trimmed(`${dir}/${trimmed(path)}`)),
            trimmed(path),
        ];
        for (const place of places) {
            if (place === undefined || place === '')
                continue;
            const found = this.byFile.get(place);
            if (found)
                return { kind: 'page', page: found, resolvedTo: `/${place}` };
            const file = this.files.has(place) ? place : this.looseFiles.get(loosely(place));
            if (file !== undefined && !/\.md$/i.test(file))
                return { kind: 'file', file, resolvedTo: `/${file}` };
        }
        return undefined;
    }
}
