// Which content file a page of the site is made from.
import { globSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { pageOfFile } from '../site/links.js';
import { pagePath } from '../site/urls.js';
import { CHUNK } from './astro-internals.js';
/** The file below `root` behind the page at `path` (with slashes at both ends), relative to the current folder; the default language's if it is not translated. */
export function pageFile(root, languages, path) {
    const [first = ''] = languages;
    const wanted = path.slice(1);
    const files = globSync(languages.map((name) => `${name}/**/*.{md,mdx}`), { cwd: root }).map((file) => file.split(sep).join('/'));
    const at = (address) => files.find((file) => {
        const page = pageOfFile(file.normalize('NFC'));
        return languages.includes(page.language) && pagePath(page.path, page.language, first) === address;
    });
    const [language = ''] = wanted.split('/');
    const found = at(wanted) ?? (languages.includes(language) ? at(wanted.slice(language.length + 1)) : undefined);
    return found === undefined ? undefined : `${relative(process.cwd(), root).split(sep).join('/')}/${found}`;
}
/** The .mdx file whose code failed, by the names of the chunks in a stack; `undefined` if none or several match. */
export function failedFile(root, stack) {
    const [, name] = CHUNK.exec(stack) ?? [];
    const found = name === undefined ? [] : globSync(`*/**/${name}.mdx`, { cwd: root });
    return found.length === 1 ? `${relative(process.cwd(), root).split(sep).join('/')}/${found[0]?.split(sep).join('/')}` : undefined;
}
