// theme.css: what browsers would skip in it, and what it loads. The policy of pages allows files of the site and pictures of the hosts in site.yaml.
import { decoded } from '../../site/decoded.js';
import { publishedFiles } from '../../site/published-files.js';
import { readSheet } from '../../site/style-sheet.js';
import { finding } from '../finding.js';
import { didYouMean } from '../likely.js';
/** The line and column of the position `at`. */
function placeAt(file, text, at) {
    const before = text.slice(0, at);
    return { file, line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
/** What is wrong with something that a sheet loads, and what to do. */
function loadFault({ url, by }, { files, hosts }) {
    const written = url.trim().replaceAll('\\', '/');
    if (by === 'import')
        return [`theme.css imports ${written}`, 'copy its rules into theme.css, so that pages load one sheet'];
    const address = written.startsWith('//') ? `https:${written}` : written;
    if (address.startsWith('#'))
        return undefined;
    if (/^data:/i.test(address))
        return by === 'font'
            ? ['a font is written into theme.css', 'save it as a file below files/ and write url(files/fonts/name.woff2)']
            : undefined;
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) {
        const origin = URL.parse(address)?.origin ?? address;
        if (by === 'font')
            return [`theme.css loads a font from ${origin}`, 'save it below files/ and write url(files/fonts/name.woff2)'];
        if (hosts.has(origin))
            return undefined;
        return [
            `theme.css loads a file from ${origin}`,
            `save it below images/ and write url(images/name), or add ${origin} to hosts in site.yaml`,
        ];
    }
    const path = decoded(address.replace(/[?#].*$/s, '')).normalize('NFC');
    if (path.startsWith('/'))
        return [`url(${written}) is not below the base path of the site`, `write url(${written.replace(/^\/+/, '')})`];
    if (files.has(path.replace(/^\.\//, '')))
        return undefined;
    return [`there is no file ${path} on the site`, didYouMean(path, files, 'add the file below images/ or files/')];
}
export const theme = ({ theme: file, site, files }) => {
    if (!file || !site)
        return [];
    const { loaded, faults } = readSheet(file.text);
    const place = (at) => placeAt(file.shown, file.text, at);
    const allowed = {
        files: new Set(publishedFiles([...files], site.languages).keys()),
        hosts: new Set([...site.hosts, ...(site.url ? [new URL(site.url).origin] : [])]),
    };
    return [
        ...faults.map(({ what, fix, at }) => finding('theme-syntax', place(at), what, fix)),
        ...loaded.flatMap((one) => {
            const [what, fix] = loadFault(one, allowed) ?? [];
            return what && fix ? [finding('theme-load', place(one.at), what, fix)] : [];
        }),
    ];
};
