// File names as addresses: characters that no address can contain, paths that the tool writes itself, and two files with one address.
import { isStaticPage, publishedFiles } from '../../site/published-files.js';
import { folded, reservedIn } from '../../site/reserved.js';
import { addressOf, placeAtTop, topOf } from '../content-tree.js';
import { finding } from '../finding.js';
/** Characters that have a special meaning for a browser or a server. */
const REFUSED = /[#?%\\\p{C}]/u;
const shownSign = (sign) => /\p{C}/u.test(sign)
    ? `the invisible character U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
    : `the character ${sign}`;
/** A path with its invisible characters made visible. */
const visible = (path) => path.replace(/\p{C}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
export const pageNames = ({ pages }) => pages.flatMap((page) => {
    const [sign] = REFUSED.exec(page.path) ?? [];
    if (sign !== undefined) {
        const what = `the path ${visible(page.path)} contains ${shownSign(sign)}, which is not allowed in URLs`;
        return [finding('page-name', topOf(page), what, 'rename the file or folder; use letters, digits and hyphens')];
    }
    const name = page.path.split('/').at(-1) ?? '';
    const right = name.replace(/^index(?=\.)/i, 'index').replace(/\.mdx?$/i, (extension) => extension.toLowerCase());
    if (right === name)
        return [];
    return [finding('page-name', topOf(page), `${name} contains capital letters and is not found`, `rename it to ${right}`)];
});
const takenSaid = (name) => `the address ${name} is reserved`;
export const reservedNames = (tree) => {
    const languages = tree.site?.languages ?? [];
    const fix = 'give the file or folder another name';
    const pages = tree.pages.flatMap((page) => {
        const name = reservedIn(page.page, languages, true);
        return name === undefined ? [] : [finding('address-reserved', topOf(page), takenSaid(name), fix)];
    });
    const files = [...tree.files].flatMap((file) => {
        const [address] = [...publishedFiles([file], languages).keys()];
        // The team's own pages of HTML have the name of every page.
        if (address === undefined || isStaticPage(file, tree.site?.staticPages))
            return [];
        // Files of other languages than the default are below their language code.
        const own = languages.slice(1).find((language) => file.startsWith(`${language}/`));
        const name = reservedIn(own === undefined ? address : address.slice(own.length + 1), languages, false);
        return name === undefined ? [] : [finding('address-reserved', placeAtTop(tree, file), takenSaid(name), fix)];
    });
    return [...pages, ...files];
};
/** Pages and files that are published at the same path, or at paths that differ only in letter case. */
export const addressTwice = (tree) => {
    const languages = tree.site?.languages ?? [];
    const first = new Map();
    const taken = new Map();
    const findings = [];
    for (const page of tree.pages) {
        taken.set(folded(addressOf(tree, page.language, page.page)), page.shown);
        const key = folded(`${page.language}/${page.page}`);
        const other = first.get(key);
        // The same path except for its extension is the same page, which another rule reports.
        if (!other)
            first.set(key, page);
        else if (other.page !== page.page) {
            const what = `this file and ${other.shown} have the same address: their names differ only in letter case`;
            findings.push(finding('address-twice', topOf(page), what, 'rename one of them'));
        }
    }
    const pageAt = (address, file) => isStaticPage(file, tree.site?.staticPages) ? folded(address).replace(/\/index\.html$/, '') : folded(address);
    const published = new Map();
    for (const file of tree.files) {
        const [address] = [...publishedFiles([file], languages).keys()];
        if (address === undefined)
            continue;
        const twin = published.get(folded(address));
        published.set(folded(address), file);
        const other = twin === undefined ? taken.get(pageAt(address, file)) : placeAtTop(tree, twin).file;
        if (other === undefined)
            continue;
        const isSame = twin === undefined || publishedFiles([twin], languages).has(address);
        const what = `this file and ${other} have the same address${isSame ? '' : ' where letter case does not count, as on macOS and Windows'}`;
        findings.push(finding('address-twice', placeAtTop(tree, file), what, 'rename one of them'));
    }
    return findings;
};
