// A team's own pages of HTML, such as a demo below static/demo-ui: copied with everything they load, to the same place below files/.
import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { decoded } from '../site/decoded.js';
import { readText } from './read-text.js';
const HTML = /\.x?html?$/i;
const TEXT = /\.(?:x?html?|css|m?js)$/i;
/** The tool publishes none of these unmodified. */
const UNPUBLISHED = /(?:^|\/)\.|\.(?:mdx?|ya?ml)$/i;
/** Maximum size of one file, and of all that a page brings. */
const MAX_FILE = 50_000_000;
const MAX_ALL = 200_000_000;
/** References in HTML and CSS. */
const REFERENCE = /\s(?:src|href|poster|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))|url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/gi;
const FOREIGN_SCRIPT = /<script\b[^>]*\ssrc\s*=\s*["']?((?:https?:)?\/\/[^\s"'>]+)|\b(?:import|from)\s*\(?\s*["'](https?:\/\/[^"']+)/i;
const SCRIPT = /<script\b|\son[a-z]+\s*=|javascript:/i;
const folderOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
/** The published address that `reference` means in the file at `address`; `undefined` for other hosts, anchors and data. */
function addressed(reference, address) {
    const path = decoded(reference.trim().replace(/[?#].*$/s, ''));
    if (path === '' || path.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(path))
        return undefined;
    const joined = path.startsWith('/') ? path.slice(1) : posix.join(folderOf(address), path);
    return joined.startsWith('..') ? undefined : joined;
}
export class StaticPages {
    site;
    addressOf;
    pages = new Map();
    /** Path below the content root → what is written, and its source file. */
    files = new Map();
    /** The pages that are copied, by address. */
    addresses = new Set();
    constructor(site) {
        this.site = site;
        this.addressOf = new Map([...site.published].map(([address, file]) => [file, address]));
    }
    /** True for a file that Hugo publishes as a page without having made it. */
    holds(file) {
        return HTML.test(file) && this.addressOf.has(file);
    }
    /** The page in `file`; what it needs is copied once. `isNew`: it was not copied before. */
    page(file) {
        const known = this.pages.get(file);
        if (known)
            return { ...known, isNew: false };
        const isNew = !this.files.has(`files/${this.addressOf.get(file)}`);
        const page = this.read(file);
        this.pages.set(file, page);
        return { ...page, isNew };
    }
    read(file) {
        const { published, root } = this.site;
        const address = this.addressOf.get(file) ?? '';
        const folder = folderOf(address);
        // What a script loads cannot be read from it, so a folder of static is copied as a whole.
        const isStatic = this.site.staticDirs.some((dir) => file.startsWith(`${dir}/`));
        const members = new Set([
            address,
            ...(isStatic && folder !== '' ? [...published.keys()].filter((one) => one.startsWith(`${folder}/`)) : []),
        ]);
        const texts = new Map();
        let size = 0;
        let scripts = false;
        for (const one of members) {
            const source = published.get(one);
            if (source === undefined || UNPUBLISHED.test(one)) {
                members.delete(one);
                continue;
            }
            const bytes = statSync(join(root, source), { throwIfNoEntry: false })?.size ?? 0;
            size += bytes;
            if (bytes > MAX_FILE || size > MAX_ALL)
                return { why: `its files have more than ${Math.round(Math.max(bytes, size) / 1_000_000)} MB` };
            scripts ||= /\.(?:m?js|wasm)$/i.test(one);
            if (!TEXT.test(one))
                continue;
            const read = readText(join(root, source));
            if ('refused' in read && HTML.test(one))
                return { why: read.refused };
            if ('refused' in read)
                continue;
            const [, tag, module] = FOREIGN_SCRIPT.exec(read.text) ?? [];
            const foreign = tag ?? module;
            if (foreign !== undefined)
                return { why: `it runs scripts of another host (${foreign.slice(0, 100)}); save them beside it` };
            if (!HTML.test(one) && !/\.css$/i.test(one))
                continue;
            scripts ||= SCRIPT.test(read.text);
            texts.set(one, read.text);
            for (const [, ...found] of read.text.matchAll(REFERENCE)) {
                const meant = addressed(found.find((part) => part !== undefined) ?? '', one);
                if (meant === undefined)
                    continue;
                const needed = [meant, `${meant.replace(/\/$/, '')}/index.html`].find((name) => published.has(name));
                if (needed !== undefined)
                    members.add(needed);
            }
        }
        for (const one of members)
            this.add(one, members, texts.get(one));
        this.addresses.add(address);
        return { place: `files/${address}`, files: members.size, scripts };
    }
    /** An address from the root of the old site becomes relative: the files have moved together. */
    add(address, members, text) {
        const source = this.site.published.get(address) ?? '';
        const moved = text?.replace(/(\s(?:src|href|poster)\s*=\s*["']?|url\(\s*["']?)(\/(?!\/)[^\s"'>)]*)/gi, (whole, before, path) => {
            const [, bare = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
            const meant = addressed(bare, address) ?? '';
            const needed = [meant, `${meant.replace(/\/$/, '')}/index.html`].find((name) => members.has(name));
            return needed === undefined ? whole : `${before}${posix.relative(folderOf(address), needed)}${rest}`;
        });
        this.files.set(`files/${address}`, {
            source,
            content: moved !== undefined && moved !== text ? moved : { copy: join(this.site.root, source) },
        });
    }
    /** The folders and files that site.yaml names: where the copied pages are. */
    get folders() {
        const found = new Set([...this.addresses].map((address) => `files/${folderOf(address) || address}`));
        return [...found].filter((one) => ![...found].some((other) => one !== other && one.startsWith(`${other}/`))).sort();
    }
    /** The address of a folder's page → its new one. */
    get redirects() {
        return [...this.addresses].flatMap((address) => /(?:^|\/)index\.html?$/i.test(address) && address.includes('/') ? [[`/${folderOf(address)}/`, `/files/${address}`]] : []);
    }
}
