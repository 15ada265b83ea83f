// Decides what each source page becomes: part of a week, or a separate page, and at which path.
import { weekFileName } from '../worklog/next-week.js';
import { folderName } from './folder-name.js';
import { withoutListedPages } from './listed-pages.js';
import { SiteIndex } from './site-index.js';
import { siteName } from './site-yaml.js';
import { orderOf, sectionOf, targetPaths, worklogPages } from './target-paths.js';
import { trimPage } from './trim-page.js';
import { importWeeks, namesOnlyWeek } from './weeks/index.js';
/** Weeks first, because their pages leave the tree; then a path for every other page. */
export function planPages(site, dates) {
    const worklog = worklogPages(site.pages);
    const { weeks, leftover } = importWeeks(worklog.map((page) => ({ page, report: page.report })), { languages: site.languages, dates });
    const bodies = new Map(leftover.map(({ file, body }) => [file, body]));
    const ofWeek = new Map();
    for (const { number, sources } of weeks)
        for (const { file } of sources)
            if (!ofWeek.has(file))
                ofWeek.set(file, number);
    const index = new SiteIndex(site);
    const trimmed = site.pages.flatMap((page) => {
        const body = bodies.get(page.file) ?? (ofWeek.has(page.file) ? undefined : page.body);
        if (body === undefined)
            return [];
        const { page: rest, dropped } = trimPage({ ...page, body }, siteName(site, page.language));
        const kind = page.path === '' ? 'sections' : sectionOf(page.path) === 'worklog' ? 'weeks' : undefined;
        if (kind === undefined || page.path.includes('/'))
            return [{ page: rest, dropped }];
        const isListed = kind === 'sections' ? isSection(index, page, site.pages) : isWeek(index, page, { weeks, ofWeek });
        const listed = withoutListedPages(rest.body, rest.bodyLine, { of: kind, isListed }, page.report);
        return [{ page: { ...rest, body: listed.body }, dropped: [...dropped, ...listed.dropped] }];
    });
    const pages = trimmed.map(({ page }) => page);
    const places = targetPaths(pages, site.languages);
    const targets = new Map();
    for (const { file, path } of site.pages) {
        const number = bodies.has(file) ? undefined : ofWeek.get(file);
        const place = number === undefined ? places.get(path) : { path: `worklog/${weekFileName(number)}`, isFolder: false };
        if (place)
            targets.set(file, place);
    }
    return { weeks, pages, targets, dropped: new Map(trimmed.map(({ page, dropped }) => [page.file, dropped])) };
}
const lettersOf = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
/** True for a link to a section, or a broken one with its title: the home page shows a card for each. */
const isSection = (index, page, pages) => (target, label) => {
    const found = index.find(target, page, 'link');
    const isTitle = ({ language, path, data }) => language === page.language && path !== '' && !path.includes('/') && lettersOf(String(data['title'] ?? '')) === lettersOf(label);
    if (found.kind === 'nothing')
        return lettersOf(label) !== '' && pages.some(isTitle);
    return found.kind === 'page' && found.page.path !== '' && !found.page.path.includes('/') && found.page.language === page.language;
};
/** True for a link to a week with words that are its number, its title, its summary or an objective. */
const isWeek = (index, page, { weeks, ofWeek }) => (target, label) => {
    const found = index.find(target, page, 'link');
    const number = found.kind === 'page' ? ofWeek.get(found.page.file) : undefined;
    // The template's examples lead to weeks that were not written.
    if (found.kind === 'nothing')
        return /^(?:doing )?task [a-z]\W*$/i.test(label);
    const week = weeks.find((one) => one.number === number);
    if (!week)
        return false;
    const own = week.language === page.language ? week.facts : week.words.get(page.language);
    const words = [own?.title, own?.summary, ...Object.values(own?.objectives ?? {})].filter((one) => one !== undefined);
    return namesOnlyWeek(label) || words.map(lettersOf).some((one) => one !== '' && lettersOf(label).endsWith(one));
};
/** The sections of the default language in the order of their numbers, for the header. */
export function navigationOf({ weeks, pages, targets }, language) {
    const places = new Map();
    for (const page of pages) {
        const section = targets.get(page.file)?.path.split('/')[0] ?? '';
        if (page.language !== language || section === '')
            continue;
        const [top = ''] = page.path.split('/');
        const place = folderName(top).numbers[0] ?? (page.path === top ? orderOf(page) : undefined) ?? Number.POSITIVE_INFINITY;
        places.set(section, Math.min(places.get(section) ?? Number.POSITIVE_INFINITY, place));
    }
    if (weeks.length > 0 && !places.has('worklog'))
        places.set('worklog', 0);
    return [...places].sort(([a, one], [b, other]) => (one === other ? a.localeCompare(b, 'en') : one - other)).map(([section]) => section);
}
