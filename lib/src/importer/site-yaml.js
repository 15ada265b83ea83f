// Writes site.yaml: the Hugo site's settings, and redirects from every old address.
import { CONTENT_VERSION } from '../site/content-version.js';
import { pagePath } from '../site/urls.js';
import { yamlText } from './front-matter-text.js';
import { hugoAliases } from './hugo-url.js';
import { plainWords } from './page-title.js';
import { siteDescription } from './site-description.js';
/** One text, or one per language if they differ. */
function inEach(languages, textIn) {
    const texts = languages.map((language) => [language, textIn(language)]);
    const [first] = texts;
    return first && texts.every(([, text]) => text === first[1]) ? first[1] : Object.fromEntries(texts);
}
/** The name of the site in `language`: from its configuration, else from its home page. */
export function siteName({ config, pages }, language) {
    const own = config.languages.find(({ code }) => code === language)?.title ?? config.title ?? config.languages.find(({ title }) => title)?.title;
    const home = pages.find((page) => page.path === '' && page.language === language)?.data['title'];
    return plainWords(own ?? (typeof home === 'string' ? home : '')) || 'Report';
}
/** The site's description; its name if nothing describes it. */
const described = (site, language) => {
    const name = siteName(site, language);
    return siteDescription(site, name, language) ?? name;
};
/** Characters that end an address, mean a pattern, or are not allowed in folder names. */
const SIGNS = /[\s?#[\]*{}"'`<>|^\\%\p{C}]/u;
/** True for an address that site.yaml can redirect: it only descends. */
const isKept = (address) => !SIGNS.test(address) &&
    address.split('/').every((part, index, all) => (part !== '' || index === 0 || index === all.length - 1) && !/^\.\.?$/.test(part));
/** Old address → new address of every page that moved, for all addresses that Hugo gave it, and `others` where no page is. */
export function redirectsOf(pages, targets, languages, others = []) {
    const [first = 'en'] = languages;
    const address = (path, language) => `/${pagePath(path, language, first)}`;
    const isPage = new Set(pages.flatMap(({ file }) => languages.map((language) => address(targets.get(file)?.path ?? '', language))));
    for (const language of languages)
        for (const path of ['', 'worklog', 'search'])
            isPage.add(address(path, language));
    for (const page of [...isPage]) {
        // Every parent folder of a page is a page, too.
        const parts = page.split('/').slice(1, -1);
        for (let length = 1; length < parts.length; length += 1)
            isPage.add(`/${parts.slice(0, length).join('/')}/`);
    }
    const redirects = new Map();
    for (const page of pages) {
        const target = targets.get(page.file);
        // A draft is not built: a redirect to it would be broken.
        if (!target || page.data['draft'] === true)
            continue;
        const to = address(target.path, page.language);
        for (const from of [page.url, ...hugoAliases(page.url, page.data)]) {
            if (from === to || isPage.has(from) || redirects.has(from))
                continue;
            if (isKept(from))
                redirects.set(from, to);
            else
                page.report({
                    code: 'address-lost',
                    severity: 'note',
                    line: 1,
                    what: `The old address ${from} cannot be a folder name.`,
                    done: 'No redirect is created.',
                });
        }
    }
    for (const [from, to] of others)
        if (!isPage.has(from) && !redirects.has(from) && isKept(from))
            redirects.set(from, to);
    return Object.fromEntries([...redirects].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })));
}
/** The repository in the site's edit links; nothing is guessed from its address. */
function repositoryOf(editUrl) {
    const [, url, branch] = /^(https:\/\/github\.com\/[\w.-]+\/[\w.-]+)\/(?:edit|blob|tree)\/([^/]+)/i.exec(editUrl ?? '') ?? [];
    return url === undefined || branch === undefined ? undefined : { url, branch };
}
const publicUrl = (baseUrl) => baseUrl !== undefined && /^https?:\/\//i.test(baseUrl) && URL.canParse(baseUrl) && !/\/\/(?:localhost|127\.|example\.)/i.test(baseUrl)
    ? baseUrl
    : undefined;
/** The text of site.yaml. */
export function siteYaml(site, { navigation, redirects, hosts, staticPages }) {
    const { languages, config } = site;
    const url = publicUrl(config.baseUrl);
    const repository = repositoryOf(config.editUrl);
    const facts = {
        shiplog: CONTENT_VERSION,
        name: inEach(languages, (language) => siteName(site, language)),
        description: inEach(languages, (language) => described(site, language)),
        ...(url !== undefined && { url }),
        languages: [...languages],
        ...(repository && { repository }),
        // The live demo is the tool's, not the team's.
        features: { sandbox: false },
        ...(navigation.length > 0 && { navigation: [...navigation] }),
        ...(hosts.size > 0 && { hosts: [...hosts].sort() }),
        ...(staticPages.length > 0 && { staticPages: [...staticPages] }),
        ...(Object.keys(redirects).length > 0 && { redirects }),
    };
    return `# Settings of the whole site, from the Hugo site. Add the programme's calendar, people and milestones.\n${yamlText(facts)}`;
}
