// Lists the files of an untrusted folder: nothing outside it is read, whatever its links point to.
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
/** Folders of a Hugo site without content of the team. */
const PASSED_OVER = {
    '.git': 'version history',
    '.github': 'repository settings',
    node_modules: 'installed packages',
    themes: 'theme: not used by the new site',
    public: 'the built site',
    resources: "Hugo's cache",
    layouts: 'templates: not used by the new site',
    archetypes: 'templates for new pages',
    i18n: "the theme's words",
    '.vscode': 'editor settings',
    '.idea': 'editor settings',
};
/** Maximum depth and number of files: a larger folder is not a report site. */
const MAX_DEPTH = 40;
const MAX_FILES = 50_000;
/** What belongs to a site beside its folder `content`. */
const BESIDE = /^(?:content|static|assets|config|(?:hugo|config)\.(?:toml|ya?ml|json))$/i;
/** The folder of the site if `root` is only its `content`: the parent, of which only the site's folders are read. */
export function siteFolder(root) {
    const parent = dirname(root);
    const beside = () => {
        try {
            return readdirSync(parent).filter((name) => BESIDE.test(name) && name.toLowerCase() !== 'content');
        }
        catch {
            return [];
        }
    };
    return basename(root).toLowerCase() === 'content' && beside().length > 0 ? { root: parent, only: BESIDE } : { root, only: undefined };
}
/** Every file below `root`, or of those of its folders and files that `only` names. Links to folders are not followed; a link to a file counts if the file is inside. */
export function listSite(root, only) {
    const listing = { files: [], skipped: [] };
    const home = realpathSync(root);
    const skip = (file, reason) => void listing.skipped.push({ file, reason });
    const judgeLink = (place, path) => {
        try {
            const target = realpathSync(place);
            const way = relative(home, target);
            if (way === '..' || way.startsWith(`..${sep}`) || way.startsWith(sep))
                skip(path, 'a symbolic link to a target outside the site');
            else if (!statSync(target).isFile())
                skip(path, 'a symbolic link to a folder');
            else
                listing.files.push(path);
        }
        catch {
            skip(path, 'a broken symbolic link');
        }
    };
    const enter = (folder, path, depth) => {
        let names;
        try {
            names = readdirSync(folder);
        }
        catch (thrown) {
            skip(`${path}/`, `the folder cannot be listed: ${thrown.code ?? 'unknown reason'}`);
            return;
        }
        for (const name of names.sort()) {
            if (depth === 0 && only && !only.test(name))
                continue;
            const [place, below] = [join(folder, name), path === '' ? name : `${path}/${name}`];
            const entry = lstatSync(place, { throwIfNoEntry: false });
            if (entry?.isSymbolicLink())
                judgeLink(place, below);
            else if (entry?.isDirectory()) {
                const reason = depth <= 1 ? PASSED_OVER[name.toLowerCase()] : name === '.git' || name === 'node_modules' ? PASSED_OVER[name] : undefined;
                if (reason !== undefined)
                    skip(`${below}/`, reason);
                else if (depth >= MAX_DEPTH)
                    skip(`${below}/`, `folders are nested more than ${MAX_DEPTH} levels deep`);
                else
                    enter(place, below, depth + 1);
            }
            else if (!entry?.isFile())
                skip(below, 'not a regular file');
            else if (listing.files.length >= MAX_FILES)
                skip(below, `more than ${MAX_FILES} files`);
            else
                listing.files.push(below);
        }
    };
    enter(home, '', 0);
    return listing;
}
