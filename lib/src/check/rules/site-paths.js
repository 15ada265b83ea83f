// Paths in site.yaml: sections of the header, and redirects.
import { decoded } from '../../site/decoded.js';
import { publishedFiles } from '../../site/published-files.js';
import { folded, reservedIn } from '../../site/reserved.js';
import { factsLanguage, originals } from '../content-tree.js';
import { finding } from '../finding.js';
import { didYouMean } from '../likely.js';
import { generatedPages, switched } from '../site-addresses.js';
import { targetsOf } from '../targets.js';
const bare = (path) => path.replace(/^\/+|\/+$/g, '');
/** Names of sections in lists of site.yaml: for the header, and for the report. */
export const sectionNames = (tree) => {
    const { site, siteFile } = tree;
    if (!site || !siteFile)
        return [];
    // The worklog and its parts have no page before the first week, and may be named already.
    const later = ['worklog', ...switched.filter((part) => site.features[part])];
    const pages = [...originals(tree).keys(), ...generatedPages(tree), ...later];
    const sections = new Set(pages.map((path) => path.split('/')[0] ?? '').filter(Boolean));
    const lists = [
        { code: 'navigation-unknown', path: ['navigation'], entries: site.navigation },
        { code: 'report-section-unknown', path: ['report', 'sections'], entries: site.report?.sections ?? [] },
    ];
    return lists.flatMap(({ code, path, entries }) => entries.flatMap((entry, index) => {
        if (sections.has(entry))
            return [];
        const what = `unknown section "${entry}": there is no such folder in ${factsLanguage(tree)}/`;
        const fix = sections.has(bare(entry)) ? `write ${bare(entry)}` : didYouMean(bare(entry), sections, 'remove the entry');
        return [finding(code, siteFile.yaml.place([...path, index]), what, fix)];
    }));
};
/** What already uses an old address, as a clause; `undefined` if it is free. */
function standsAt(from, tree, { targets, files }) {
    const address = bare(decoded(from));
    if (targets.at(address) !== undefined)
        return `${from} is a page of the site`;
    if (files.has(folded(address)))
        return `${from} is a file of the site`;
    const languages = tree.site?.languages ?? [];
    const prefix = languages.slice(1).find((language) => address.startsWith(`${language}/`));
    const name = reservedIn(prefix === undefined ? address : address.slice(prefix.length + 1), [], true);
    return name === undefined ? undefined : `the address ${from} is reserved`;
}
export const redirects = (tree) => {
    const { siteFile, site } = tree;
    if (!site || !siteFile)
        return [];
    const targets = targetsOf(tree);
    const files = new Set([...publishedFiles([...tree.files], site.languages).keys()].map(folded));
    const known = (path) => targets.at(bare(decoded(path))) !== undefined;
    const sources = new Set(Object.keys(site.redirects).map(bare));
    const addresses = targets.paths();
    const seen = new Map();
    return Object.entries(site.redirects).flatMap(([from, to]) => {
        const place = () => siteFile.yaml.place(['redirects', from], 'key');
        const taken = standsAt(from, tree, { targets, files });
        if (taken !== undefined)
            return [finding('redirect-shadows', place(), taken, 'remove the redirect, or rename the page')];
        const key = folded(bare(decoded(from)));
        const twin = seen.get(key);
        if (twin !== undefined)
            return [finding('redirect-shadows', place(), `${from} is the same address as ${twin}`, 'remove one of the two')];
        seen.set(key, from);
        if (known(to) || (/\.[a-z0-9]+$/i.test(to) && targets.publishesAt(bare(decoded(to)))))
            return [];
        const fix = sources.has(bare(to))
            ? `write the final target of ${to}`
            : didYouMean(to, addresses, 'name the path of a page: /worklog/week-01/');
        const what = sources.has(bare(to))
            ? `${from} redirects to ${to}, which is itself a redirect`
            : `${from} redirects to ${to}, which does not exist`;
        return [finding('redirect-target', siteFile.yaml.place(['redirects', from]), what, fix)];
    });
};
