// Files beside the pages that are published unmodified: which they are, and where.
import { isPageFile } from './links.js';
/** Folders of the content root whose files all languages share. */
export const SHARED = ['images', 'files'];
/**
 * The published path of a file beside the pages, below the base: `en/proposal/budget.csv` → `proposal/budget.csv`,
 * `vi/proposal/budget.csv` → `vi/proposal/budget.csv`. `file` is its path below the content root.
 */
export function filePath(file, languages) {
    const [first = '', ...rest] = file.split('/');
    return rest.length > 0 && first === languages[0] ? rest.join('/') : file;
}
/** True for a file that is published unmodified: below a language or a shared folder; not a page, not YAML, not hidden. */
export function isPublished(file, languages) {
    const parts = file.split('/');
    const [folder = ''] = parts;
    if (parts.length < 2 || !(languages.includes(folder) || SHARED.includes(folder)))
        return false;
    return !isPageFile(file) && !/\.ya?ml$/i.test(file) && !parts.some((part) => part.startsWith('.'));
}
/** Path below the site's base → path below the content root. */
export const publishedFiles = (files, languages) => new Map(files.filter((file) => isPublished(file, languages)).map((file) => [filePath(file, languages), file]));
/** True for a file that the team names as its own page of HTML, directly or by a folder. */
export const isStaticPage = (file, staticPages = []) => staticPages.some((own) => file === own || file.startsWith(`${own}/`));
