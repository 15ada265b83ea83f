// Sections without a page: Hugo generates one for every folder with pages, so links may lead there.
import { hugoUrl } from './hugo-url.js';
import { isWorklogPath } from './target-paths.js';
/** A page for each folder above a page that has none in its language. Folders within the worklog are weeks, not sections. */
export function impliedSections({ pages, addresses, contentDirs }) {
    const known = new Set(pages.map(({ language, path }) => `${language}:${path}`));
    const dir = contentDirs.at(-1) ?? '';
    return pages.flatMap(({ path, language }) => {
        const parts = path.split('/').slice(0, -1);
        return parts.flatMap((_, index) => {
            const folder = parts.slice(0, index + 1).join('/');
            if (known.has(`${language}:${folder}`) || (index > 0 && isWorklogPath(folder)))
                return [];
            known.add(`${language}:${folder}`);
            const url = hugoUrl(folder, language, {}, addresses, true);
            const file = [dir, folder, `_index.${language}.md`].filter(Boolean).join('/');
            return [
                {
                    file,
                    language,
                    data: {},
                    body: '',
                    bodyLine: 1,
                    head: '',
                    path: folder,
                    isFolder: true,
                    url,
                    report: () => undefined,
                    implied: true,
                },
            ];
        });
    });
}
