// Reads a Hugo site from disk: configuration, pages with their front matter, and the files that pages may use.
import { join } from 'node:path';
import { withoutDataPictures } from './data-pictures.js';
import { cutFrontMatter } from './front-matter.js';
import { htmlBody, isHtmlPage } from './html-page.js';
import { parseConfig, readConfig } from './hugo-config.js';
import { hugoPath } from './hugo-path.js';
import { hugoUrl } from './hugo-url.js';
import { impliedSections } from './implied-sections.js';
import { toLanguage } from './languages.js';
import { listSite, siteFolder } from './list-site.js';
import { withoutMergeMarks } from './merge-marks.js';
import { repairMojibake, reportRepairs, stillBroken } from './mojibake.js';
import { reportUnreadPatterns } from './permalinks.js';
import { placePage, siteRoots } from './place-page.js';
import { readText } from './read-text.js';
const CONFIG = /(?:^|\/)(?:(?:hugo|config)\.(?:toml|ya?ml|json)|config\/_default\/[\w.-]+\.(?:toml|ya?ml|json))$/i;
const PAGE = /\.(?:md|markdown|mdown|mkd|pdc|pandoc)$/i;
/** A page of Hugo only with front matter; else a file. */
const HTML_PAGE = /\.html?$/i;
/** Formats that Hugo renders with tools beside it. */
const OTHER_PAGE = /\.(?:org|adoc|asciidoc|ad|rst)$/i;
/** Fills in `file`, so that a reader of one file does not need its name. */
const reporterOf = (findings, file) => (finding) => void findings.push({ ...finding, file });
/** The configuration; files that cannot be read are reported and count as empty. */
function configOf(root, files, findings) {
    // A file of config/_default overrides hugo.toml, and the languages file comes before files that override a language.
    const rank = (file) => (/(?:hugo|config)\.\w+$/i.test(file) ? 0 : /languages\.\w+$/i.test(file) ? 1 : 2);
    const parsed = [...files]
        .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
        .flatMap((file) => {
        const read = readText(join(root, file));
        const report = reporterOf(findings, file);
        const done = 'Ignored: name and languages come from the pages.';
        if ('refused' in read) {
            report({ code: 'config', severity: 'warning', line: 1, what: `The configuration cannot be used: ${read.refused}.`, done });
            return [];
        }
        try {
            const value = parseConfig(file, read.text);
            const permalinks = /(?:^|\/)permalinks\.\w+$/i.test(file) ? value : value['permalinks'];
            reportUnreadPatterns(permalinks, read.text, report);
            return [{ file, value }];
        }
        catch (thrown) {
            const [why = ''] = String(thrown instanceof Error ? thrown.message : thrown).split('\n');
            report({ code: 'config', severity: 'warning', line: 1, what: `The configuration cannot be parsed: ${why}`, done });
            return [];
        }
    });
    return readConfig(parsed);
}
/** The language without a prefix: as configured, else English if it has pages, else the first with pages. */
function defaultOf(config, languages) {
    const named = config.defaultLanguage && (toLanguage(config.defaultLanguage) ?? config.defaultLanguage);
    if (named !== undefined && (languages.includes(named) || languages.length === 0))
        return named;
    return ['en', ...config.languages.map(({ code }) => code), ...languages].find((code) => languages.includes(code)) ?? 'en';
}
/** The language of a page without a language in its name: Hugo's default, which is English unless configured. */
function unnamedOf(config, named, hasUnnamed) {
    const configured = config.defaultLanguage && (toLanguage(config.defaultLanguage) ?? config.defaultLanguage);
    if (configured !== undefined)
        return configured;
    const codes = config.languages.map(({ code }) => code);
    if (codes.length === 0 || codes.includes('en'))
        return 'en';
    return codes.find((code) => !hasUnnamed || !named.has(code)) ?? codes[0] ?? 'en';
}
/** Files that are not pages, by published address: those below static folders, and those beside pages. */
function publishedFiles(files, { staticDirs, assetDirs, contentDirs }) {
    const published = new Map();
    for (const file of files) {
        const folder = staticDirs.find((dir) => file.startsWith(`${dir}/`));
        const assets = assetDirs.find((dir) => file.startsWith(`${dir}/`));
        if (folder !== undefined)
            published.set(file.slice(folder.length + 1), file);
        // A theme may publish these under the same address; a file of static comes first.
        else if (assets !== undefined) {
            const address = file.slice(assets.length + 1);
            if (!published.has(address))
                published.set(address, file);
        }
        else if (!PAGE.test(file)) {
            const content = contentDirs.find(({ dir }) => dir === '' || file.startsWith(`${dir}/`));
            if (!content)
                continue;
            const below = content.dir === '' ? file : file.slice(content.dir.length + 1);
            const cut = below.lastIndexOf('/') + 1;
            published.set(`${cut === 0 ? '' : `${hugoPath(below.slice(0, cut))}/`}${below.slice(cut)}`, file);
        }
    }
    return published;
}
/** Reads the site below `given`. Throws only if the folder itself cannot be listed. */
export function readSite(given) {
    const findings = [];
    const { root, only } = siteFolder(given);
    const { files, skipped } = listSite(root, only);
    const configFiles = files.filter((file) => CONFIG.test(file) && file.split('/').length <= 4);
    const config = configOf(root, configFiles, findings);
    const roots = siteRoots(files, configFiles, config);
    const placed = files.flatMap((file) => {
        if (!PAGE.test(file) && !OTHER_PAGE.test(file) && !(HTML_PAGE.test(file) && isHtmlPage(join(root, file))))
            return [];
        const place = placePage(file, roots, config);
        if (!('reason' in place) && OTHER_PAGE.test(file)) {
            const format = /[^.]+$/.exec(file)?.[0];
            reporterOf(findings, file)({
                code: 'format-unread',
                severity: 'error',
                line: 1,
                what: `The page is written in .${format}, which is not read.`,
                done: 'Skipped: convert it to Markdown, for example with pandoc, and import again.',
            });
            skipped.push({ file, reason: `a page in .${format}` });
            return [];
        }
        if ('reason' in place)
            skipped.push({ file, reason: place.reason });
        return 'reason' in place ? [] : [{ file, ...place }];
    });
    const named = new Set(placed.flatMap(({ language }) => language ?? []));
    const unnamed = unnamedOf(config, named, placed.some(({ language }) => language === undefined));
    const languages = [...new Set(placed.map(({ language }) => language ?? unnamed))];
    const first = defaultOf(config, languages);
    const addresses = { defaultLanguage: first, defaultInSubfolder: config.defaultInSubfolder, permalinks: config.permalinks };
    const seen = new Map();
    const made = new Map();
    const pages = placed.flatMap(({ file, language = unnamed, path, isFolder }) => {
        const report = reporterOf(findings, file);
        const twin = seen.get(`${language}/${path}`);
        if (twin !== undefined) {
            skipped.push({ file, reason: `the same page as ${twin}; Hugo shows only one of them` });
            return [];
        }
        const read = readText(join(root, file));
        if ('refused' in read) {
            report({ code: 'unreadable', severity: 'error', line: 1, what: `The file is not a page: ${read.refused}.`, done: 'Skipped.' });
            skipped.push({ file, reason: read.refused });
            return [];
        }
        seen.set(`${language}/${path}`, file);
        for (const found of read.findings)
            report(found);
        const { text, repairs } = repairMojibake(read.text);
        reportRepairs(repairs, report);
        for (const { line, words } of stillBroken(text)) {
            report({
                code: 'mojibake-left',
                severity: 'warning',
                line,
                what: `The text "${words}" seems to have a wrong encoding.`,
                done: 'Left unchanged: some characters are lost.',
            });
        }
        const { data, body: source, bodyLine, findings: found } = cutFrontMatter(text);
        for (const one of found)
            report(one);
        const written = HTML_PAGE.test(file) ? htmlBody(source) : source;
        const body = withoutDataPictures(withoutMergeMarks(written, bodyLine, report), bodyLine, report, (name, bytes) => made.set(name, bytes));
        const head = text.split('\n', bodyLine - 1).join('\n');
        const url = hugoUrl(path, language, data, addresses, /(?:^|\/)_index\.[^/]*$/i.test(file));
        return [{ file, language, data, body, bodyLine, head, path, isFolder, url, report }];
    });
    const contentDirs = roots.contentDirs.map(({ dir }) => dir);
    pages.push(...impliedSections({ pages, addresses, contentDirs }));
    const spoken = [...new Set(pages.map(({ language }) => language))];
    const ranked = [first, ...config.languages.map(({ code }) => code), ...spoken].filter((code) => spoken.includes(code));
    return {
        root,
        config,
        configFiles,
        addresses,
        languages: ranked.length > 0 ? [...new Set(ranked)] : [first],
        pages,
        published: new Map([...publishedFiles(files, roots), ...[...made.keys()].map((name) => [name, name])]),
        made,
        staticDirs: roots.staticDirs,
        files,
        contentDirs,
        skipped,
        findings,
    };
}
