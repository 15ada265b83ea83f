import { toLanguage } from './languages.js';
const inside = (base, path) => [base, path].filter(Boolean).join('/');
const clean = (path) => path
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
const folderOf = (file) => file.split('/').slice(0, -1).join('/');
/** The folder of the site: the one with its configuration, else the one with a folder `content`, else the root. */
function baseOf(files, configFiles) {
    const bases = configFiles.map((file) => folderOf(file).replace(/(?:^|\/)config\/_default$/i, ''));
    const nearest = bases.sort((a, b) => a.split('/').length - b.split('/').length || a.length - b.length)[0];
    if (nearest !== undefined)
        return nearest;
    const content = files.map((file) => /^((?:[^/]+\/){0,2}?)content\//i.exec(file)?.[1]).find((base) => base !== undefined);
    return content?.replace(/\/$/, '') ?? '';
}
/** The folders with content and static files. Without a folder `content` the pages are in the site's folder. */
export function siteRoots(files, configFiles, config) {
    const base = baseOf(files, configFiles);
    const holds = (dir) => dir === '' || files.some((file) => file.startsWith(`${dir}/`));
    const spelled = (name) => {
        const wanted = inside(base, clean(name));
        if (holds(wanted))
            return wanted;
        const found = files.find((file) => file.toLowerCase().startsWith(`${wanted.toLowerCase()}/`));
        return found?.slice(0, wanted.length) ?? wanted;
    };
    const own = config.languages.flatMap(({ code, contentDir }) => contentDir === undefined || !holds(spelled(contentDir)) ? [] : [{ dir: spelled(contentDir), language: code }]);
    const main = spelled(config.contentDir ?? 'content');
    const contentDirs = own.some(({ dir }) => dir === main) ? own : [...own, { dir: holds(main) ? main : base, language: undefined }];
    const staticDirs = (config.staticDirs.length > 0 ? config.staticDirs : ['static']).map(spelled).filter(Boolean);
    // The longest first, so that content/vi is found before content.
    return { contentDirs: contentDirs.sort((a, b) => b.dir.length - a.dir.length), staticDirs, assetDirs: [spelled('assets')] };
}
/** Files of a repository that are about the repository. */
const ABOUT = /^(?:readme|license|license|contributing|changelog|code_of_conduct|security)(?:\.[\w-]+)?\.\w+$/i;
/** The page and language in the path of `file`. `language` is absent if the path has none. */
export function placePage(file, { contentDirs, staticDirs, assetDirs }, config) {
    if ([...staticDirs, ...assetDirs].some((dir) => file.startsWith(`${dir}/`)))
        return { reason: 'a text file in static/ or assets/: not a page in Hugo' };
    const content = contentDirs.find(({ dir }) => dir === '' || file.startsWith(`${dir}/`));
    if (!content)
        return { reason: 'outside the content folder: not a page in Hugo' };
    const below = content.dir === '' ? file : file.slice(content.dir.length + 1);
    const parts = below.split('/');
    const name = parts.pop() ?? '';
    if (parts.length === 0 && ABOUT.test(name) && !/(?:^|\/)content$/i.test(content.dir))
        return { reason: 'about the repository, not a page' };
    const codeOf = (key) => config.languages.find((language) => language.key.toLowerCase() === key.toLowerCase())?.code ?? toLanguage(key);
    let { language } = content;
    if (language === undefined && parts[0] !== undefined && /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(parts[0])) {
        language = codeOf(parts[0]);
        if (language !== undefined)
            parts.shift();
    }
    let stem = name.replace(/\.[^.]+$/, '');
    const [, before, suffix] = /^(.+)\.([a-z]{2,3}(?:[-_][a-z]{2})?)$/i.exec(stem) ?? [];
    const suffixed = suffix === undefined ? undefined : codeOf(suffix);
    if (before !== undefined && suffixed !== undefined) {
        language = suffixed;
        stem = before;
    }
    const isFolder = /^_?index$/i.test(stem);
    return { path: [...parts, ...(isFolder ? [] : [stem])].join('/'), language, isFolder };
}
