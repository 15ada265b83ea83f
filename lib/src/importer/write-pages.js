// Creates the text of every page and week of the new site, with converted links.
import { importerWords } from '../i18n/messages.js';
import { anchorsOfWeek, weekAnchors } from '../worklog/anchors.js';
import { anchorFor, anchorsOf } from './anchors.js';
import { bodyText } from './body-text.js';
import { reportDroppedKeys } from './dropped-keys.js';
import { pageText } from './front-matter-text.js';
import { linkResolver } from './links.js';
import { descriptionOf, labelOf, titleOf } from './page-title.js';
import { sharedLink } from './shared-links.js';
import { SiteIndex } from './site-index.js';
import { siteName } from './site-yaml.js';
import { orderOf, targetFile } from './target-paths.js';
import { weekFile, weekText } from './week-page.js';
/** Links of the old site's menu, for the bottom of the home page. */
function menuLinks(site, language) {
    const own = site.config.languages.find(({ code }) => code === language)?.links ?? [];
    return [...own, ...site.config.links].filter(({ url }, index, all) => all.findIndex((other) => other.url === url) === index);
}
function menuText(page, site, report) {
    const links = page.path === '' ? menuLinks(site, page.language) : [];
    if (links.length === 0)
        return '';
    report({
        code: 'menu-links',
        severity: 'note',
        line: 1,
        what: `The old menu has ${links.length} ${links.length === 1 ? 'link' : 'links'}.`,
        done: 'Moved to the end of the home page.',
    });
    return `\n\n## ${importerWords(page.language).links}\n\n${links.map(({ name, url }) => `- [${name.replaceAll(/[[\]\\]/g, '\\$&')}](<${url.replaceAll(/[<>]/g, encodeURIComponent)}>)`).join('\n')}\n`;
}
function pageJob(page, target, site) {
    const title = titleOf(page, siteName(site, page.language));
    const label = labelOf(page, title);
    const description = descriptionOf(page);
    const order = page.path === '' ? undefined : orderOf(page);
    const facts = {
        title,
        ...(label !== undefined && { label }),
        ...(description !== undefined && { description }),
        ...(order !== undefined && { order }),
        ...(page.data['draft'] === true && { draft: true }),
    };
    const make = (resolveLink, report) => {
        const body = `${bodyText(page, resolveLink, report).trimEnd()}${menuText(page, site, report)}`;
        return { text: pageText(facts, body), body };
    };
    return { file: targetFile(target, page.language), page, make, made: [] };
}
/** One file for each language with text of the week. */
function weekJobs(week, pageOf, languages) {
    const made = [...anchorsOfWeek(week.facts), ...Object.values(weekAnchors)];
    const dead = new Set();
    const isDraft = ({ file }) => pageOf.get(file)?.data['draft'] === true;
    return [week.language, ...week.words.keys()].flatMap((language) => {
        const source = week.sources.find((one) => one.language === language) ?? week.sources[0];
        const page = source && pageOf.get(source.file);
        if (!page)
            return [];
        const file = weekFile(week.number, language);
        // The facts are those of every language: they are published if one of them is.
        const draft = week.sources.filter((one) => language === week.language || one.language === language).every(isDraft);
        const make = (resolveLink, report, hasAnchor) => {
            const shared = (link) => (language === week.language ? sharedLink(link, { file, languages, hasAnchor }) : link);
            return weekText(week, language, { page, resolveLink, report, dead, shared, draft });
        };
        return [{ file, page, made, make }];
    });
}
/** Text of every page. Pages whose links have anchors are made twice, because anchors are known only once all pages are. */
export function writePages(site, plan, { assets, staticPages }, progress) {
    const pageOf = new Map(site.pages.map((page) => [page.file, page]));
    const jobs = [
        ...plan.pages.flatMap((page) => {
            const target = plan.targets.get(page.file);
            return target ? [pageJob(page, target, site)] : [];
        }),
        ...plan.weeks.flatMap((week) => weekJobs(week, pageOf, site.languages)),
    ];
    const made = new Map();
    const jobOf = new Map(jobs.map((job) => [job.file, job]));
    const anchors = new Map();
    const anchorsIn = (file) => {
        const known = anchors.get(file) ?? new Set([...(jobOf.get(file)?.made ?? []), ...anchorsOf(made.get(file)?.body ?? '')]);
        anchors.set(file, known);
        return known;
    };
    const linking = {
        index: new SiteIndex(site),
        assets,
        staticPages,
        targets: plan.targets,
        written: new Set(site.pages.map(({ file, language }) => `${language}:${plan.targets.get(file)?.path}`)),
        defaultLanguage: site.languages[0] ?? 'en',
        baseUrl: site.config.baseUrl,
        hosts: new Set(),
    };
    const findings = new Map();
    const run = (job, anchor, hasAnchor) => {
        const found = [];
        const report = (finding) => void found.push(finding);
        made.set(job.file, job.make(linkResolver(job.page, job.file, { ...linking, anchor }, report), report, hasAnchor));
        findings.set(job.file, found);
    };
    const again = new Set();
    for (const [index, job] of jobs.entries()) {
        const first = (_file, hash) => {
            again.add(job);
            return hash;
        };
        run(job, first, () => true);
        progress(index + 1, jobs.length);
    }
    const hasAnchor = (file, hash) => !jobOf.has(file) || anchorFor(hash, anchorsIn(file)) === hash;
    for (const job of again)
        run(job, (file, hash) => anchorFor(hash, anchorsIn(file)), hasAnchor);
    for (const job of jobs) {
        for (const finding of findings.get(job.file) ?? [])
            job.page.report(finding);
    }
    for (const page of site.pages)
        reportDroppedKeys(page);
    return { texts: new Map([...made].map(([file, { text }]) => [file, text])), hosts: linking.hosts };
}
