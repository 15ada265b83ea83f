// The settings of a Hugo site that an import needs: name, languages, addresses, menu links.
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { toLanguage } from './languages.js';
import { readPermalinks } from './permalinks.js';
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Hugo ignores the letter case of keys. */
const lowered = (value, depth = 0) => isTable(value) && depth < 12
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), lowered(item, depth + 1)]))
    : value;
const table = (value) => (isTable(value) ? value : {});
const text = (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
const texts = (value) => (Array.isArray(value) ? value : [value]).flatMap((item) => text(item) ?? []);
/** Parses one configuration file by its extension. Throws the parser's error. */
export function parseConfig(file, source) {
    const value = /\.toml$/i.test(file)
        ? parseToml(source)
        : /\.json$/i.test(file)
            ? JSON.parse(source)
            : parseYaml(source, { maxAliasCount: 50 });
    return table(lowered(value));
}
const words = (html) => html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
/** External links of the menus `main` and `shortcuts`. */
function linksOf(menus) {
    return Object.values(table(menus))
        .flatMap((menu) => (Array.isArray(menu) ? menu : []))
        .filter(isTable)
        .sort((a, b) => Number(a['weight'] ?? 0) - Number(b['weight'] ?? 0))
        .flatMap((entry) => {
        const [name, url] = [words(text(entry['name']) ?? ''), text(entry['url'])];
        return url && name && /^https?:\/\//i.test(url) && URL.canParse(url) ? [{ name, url }] : [];
    });
}
/** Files of `config/_default` are named after their table; a key of a later file wins. */
function merged(files) {
    const whole = {};
    for (const { file, value } of files) {
        const name = (file.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '').toLowerCase();
        const [key = '', language] = name.split('.');
        if (key === 'hugo' || key === 'config')
            Object.assign(whole, value);
        else if (key === 'languages' && language !== undefined) {
            const all = table(whole['languages']);
            whole['languages'] = { ...all, [language]: { ...table(all[language]), ...value } };
        }
        else if (language !== undefined && isTable(whole['languages'])) {
            const own = table(whole['languages'][language]);
            whole['languages'][language] = { ...own, [key]: value };
        }
        else
            whole[key] = { ...table(whole[key]), ...value };
    }
    return whole;
}
/** The configuration in `files`, in the order of their names. */
export function readConfig(files) {
    const all = merged(files);
    const params = table(all['params']);
    const languages = Object.entries(table(all['languages']))
        .filter(([, value]) => isTable(value) && value['disabled'] !== true)
        .sort(([, a], [, b]) => Number(table(a)['weight'] ?? 0) - Number(table(b)['weight'] ?? 0))
        .map(([key, value]) => {
        const own = table(value);
        return {
            key,
            code: toLanguage(key) ?? key,
            title: text(own['title']),
            description: text(own['description']) ?? text(table(own['params'])['description']),
            contentDir: text(own['contentdir']),
            links: linksOf(own['menu'] ?? own['menus']),
        };
    });
    return {
        title: text(all['title']),
        description: text(params['description']) ?? text(all['description']),
        baseUrl: text(all['baseurl']),
        editUrl: text(params['editurl']),
        contentDir: text(all['contentdir']),
        staticDirs: texts(all['staticdir']),
        defaultLanguage: text(all['defaultcontentlanguage']),
        defaultInSubfolder: all['defaultcontentlanguageinsubdir'] === true,
        languages,
        links: linksOf(all['menu'] ?? all['menus']),
        permalinks: readPermalinks(all['permalinks']),
        builds: { drafts: all['builddrafts'] === true, expired: all['buildexpired'] === true, future: all['buildfuture'] === true },
    };
}
