// The guide of the reference site as a section of another site: `features: { guide: true }` shows it if the content has no guide.
import { existsSync, globSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { toolFolder } from '../cache/folders.js';
import { isPageFile } from '../site/links.js';
import { defaultLanguage } from '../site/site.js';
import { readPage } from './read-page.js';
/** Languages in which every page of the guide exists. */
const COMPLETE = 'en';
const reference = () => join(toolFolder(), 'content');
/** A page keeps its path whether it is `.md` or `.mdx`. */
const placeOf = (file) => file.replace(/\.mdx?$/i, '');
/** Which of the guide's `files` a site with these languages shows, and where. */
export function lentFiles(files, site) {
    const own = files.filter((file) => site.languages.includes(file.split('/')[0] ?? '')).map((file) => ({ file, as: file }));
    const taken = new Set(own.map(({ as }) => placeOf(as)));
    const standIns = files
        .filter((file) => file.startsWith(`${COMPLETE}/`))
        .map((file) => ({ file, as: defaultLanguage(site) + file.slice(COMPLETE.length) }))
        .filter(({ as }) => !taken.has(placeOf(as)));
    return [...own, ...standIns];
}
/** True if the content has a guide: a folder or a page of that name in any language. */
const hasGuide = (root, languages) => languages.some((language) => ['guide', 'guide.md', 'guide.mdx'].some((name) => existsSync(join(root, language, name))));
/** The guide that the site at `root` borrows from the content root `from`; `undefined` if it borrows none. */
export function lentGuide(root, site, from = reference()) {
    if (!site?.features.guide || resolve(root) === from || hasGuide(root, site.languages))
        return undefined;
    const files = globSync('*/guide/**/*', { cwd: from, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(from, join(entry.parentPath, entry.name)).split(sep).join('/'));
    return { root: from, files: lentFiles(files.sort(), site) };
}
/** The content as the site shows it. The team's pages come first. */
export function withGuide(tree, cwd) {
    const guide = lentGuide(tree.root, tree.site);
    if (!guide)
        return { tree, lent: new Set() };
    const findings = [];
    const first = tree.site?.languages[0] ?? COMPLETE;
    const pages = guide.files
        .filter(({ file }) => isPageFile(file))
        .map(({ file, as }) => {
        const language = as.split('/')[0] ?? first;
        const shown = relative(cwd, join(guide.root, file)).split(sep).join('/');
        const page = readPage(guide.root, { path: file, shown }, language, first, (found) => void findings.push(found));
        return { ...page, path: as };
    });
    const folders = guide.files.flatMap(({ as }) => as
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')));
    return {
        tree: {
            ...tree,
            pages: [...tree.pages, ...pages],
            files: new Set([...tree.files, ...guide.files.flatMap(({ file, as }) => (isPageFile(file) ? [as] : [file, as]))]),
            folders: new Set([...tree.folders, ...folders]),
            findings: [...tree.findings, ...findings],
        },
        lent: new Set(pages.map(({ shown }) => shown)),
    };
}
/**
 * True for a finding that does not stop the build: a team cannot edit the guide, and its example diagrams are omitted if the site lacks
 * them. A broken link still stops the build.
 */
export const isLentMatter = ({ file, severity, code }, lent) => lent.has(file) && (severity !== 'error' || code === 'unknown-diagram');
