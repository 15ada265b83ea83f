// Hugo's rules for the address of a page: folder names, language prefix, front matter overrides, patterns of the configuration.
import { decoded } from '../site/decoded.js';
import { hugoPath } from './hugo-path.js';
import { permalinkOf } from './permalinks.js';
/**
 * One key for every spelling of a path that Hugo publishes at the same address: `1.1-Week1/`, `1.1-week1`, `1.1-Week1/index.html`. Versions
 * of Hugo differ in how many hyphens a dropped character leaves, so several count as one.
 */
export const pathKey = (path) => hugoPath(decoded(path).replace(/(^|\/)index\.html?$/i, '$1'))
    .split('/')
    .map((part) => part.replaceAll(/-{2,}/g, '-').replace(/^-|-$/g, ''))
    .join('/');
const text = (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
/**
 * The address of a page below the site's base, with slashes at both ends: `/vi/1-worklog/1.8-week8/`. `path` is its content path
 * without extension, language and a final `index`; `''` is the home page.
 */
export function hugoUrl(path, language, data, site, isSection = false) {
    const prefix = language === site.defaultLanguage && !site.defaultInSubfolder ? '' : `${language}/`;
    const own = text(data['url']);
    if (own !== undefined && !/^[a-z]+:/i.test(own))
        return `/${`${own.startsWith('/') ? '' : prefix}${hugoPath(own)}/`.replace(/^\/+/, '')}`;
    const named = site.permalinks && permalinkOf(site.permalinks, { path, data, isSection });
    if (named !== undefined)
        return `/${prefix}${named === '' ? '' : `${named}/`}`;
    const parts = path.split('/');
    const slug = text(data['slug']);
    if (slug !== undefined && path !== '')
        parts[parts.length - 1] = slug.replaceAll('/', '-');
    const published = hugoPath(parts.join('/'));
    return `/${prefix}${published === '' ? '' : `${published}/`}`;
}
/** Further addresses of the page: `aliases` of its front matter, relative to the site's base or the page's section. */
export function hugoAliases(url, data) {
    const aliases = data['aliases'];
    const list = Array.isArray(aliases) ? aliases : [aliases];
    const section = url.replace(/[^/]+\/$/, '');
    return list.flatMap((alias) => {
        const path = text(alias);
        if (path === undefined || /^[a-z]+:/i.test(path))
            return [];
        const below = path.startsWith('/') ? path : `${section}${path}`;
        return [`/${hugoPath(below)}/`.replace(/\/{2,}/g, '/')];
    });
}
/** Resolves a relative address as a browser does on the page at `url`; it never goes above the site's root. */
export function joinUrl(url, relative) {
    const parts = url.split('/').filter(Boolean);
    for (const part of relative.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
