// The steps of an import, top to bottom: reads a Hugo site, turns weeks into facts and pages into pages, and accounts for every word.
import { resolve } from 'node:path';
import { Assets } from './assets.js';
import { keptWords } from './conservation.js';
import { navigationOf, planPages } from './plan-pages.js';
import { readSite } from './read-site.js';
import { MAX_BYTES } from './read-text.js';
import { reportOf } from './report.js';
import { redirectsOf, siteYaml } from './site-yaml.js';
import { StaticPages } from './static-pages.js';
import { targetFile } from './target-paths.js';
import { markUnpublished } from './unpublished.js';
import { weekFile } from './week-page.js';
import { writePages } from './write-pages.js';
export { findingLines, summaryTable } from './report.js';
export { planWrite, RECORD, REPORT, readRecord, writeImport } from './write.js';
/** The visible words of a source page on the old site. */
const wordsOf = ({ data, body }) => [data['title'], data['description'], body].filter((part) => typeof part === 'string' || typeof part === 'number').join('\n\n');
/** The result of each source page: its main file, and its words compared with all files that contain them. */
function outcomesOf(site, { weeks, pages, targets, dropped }, texts) {
    const outcomes = new Map();
    const asPage = new Set(pages.map(({ file }) => file));
    for (const page of site.pages) {
        const target = targets.get(page.file);
        if (!target || page.implied)
            continue;
        const own = weeks.filter(({ sources }) => sources.some(({ file }) => file === page.file));
        const planned = [
            ...(asPage.has(page.file) ? [targetFile(target, page.language)] : []),
            ...own.map(({ number }) => weekFile(number, page.language)),
        ];
        const files = planned.filter((file) => texts.has(file));
        const [main] = files;
        if (main === undefined || files.length < planned.length) {
            page.report({
                code: 'not-written',
                severity: 'error',
                line: 1,
                what: `The page belongs in ${planned.find((file) => !texts.has(file)) ?? 'no file'}, which was not written.`,
                done: 'Its text is missing from the new site.',
            });
            if (main === undefined)
                continue;
        }
        const inWeeks = own.flatMap((week) => week.accounted.filter(({ file }) => file === page.file).map(({ text }) => text));
        const accounted = [...inWeeks, ...(dropped.get(page.file) ?? [])];
        // Facts of a translated week are in the file of the week's language.
        const facts = own.filter(({ language }) => language !== page.language).map(({ number, language }) => weekFile(number, language));
        const result = [...files, ...facts].map((file) => texts.get(file) ?? '').join('\n\n');
        outcomes.set(page.file, { target: main, words: keptWords(wordsOf(page), result, accounted) });
    }
    return outcomes;
}
/** Removes what the check would reject for its size. */
function withoutGiants(site, texts) {
    for (const [file, text] of texts) {
        if (text.length * 3 <= MAX_BYTES || Buffer.byteLength(text) <= MAX_BYTES)
            continue;
        texts.delete(file);
        site.findings.push({
            code: 'too-large',
            severity: 'error',
            file,
            line: 1,
            what: `The page would exceed ${MAX_BYTES / 1_000_000} MB.`,
            done: 'Skipped.',
        });
    }
}
/**
 * Imports the Hugo site in the folder `root`. Writes nothing: `planWrite` and `writeImport` do. What cannot be kept is a
 * finding of the report; throws only if the folder itself cannot be read.
 */
export function importSite(root, { dates, today = '' }, progress = () => { }) {
    progress('reading', 0, 0);
    const site = readSite(resolve(root));
    markUnpublished(site.pages, today, site.config.builds);
    progress('weeks', 0, site.pages.length);
    const plan = planPages(site, dates);
    const assets = new Assets(site.root, site.made);
    const staticPages = new StaticPages(site);
    const { texts, hosts } = writePages(site, plan, { assets, staticPages }, (done, of) => progress('pages', done, of));
    withoutGiants(site, texts);
    progress('counting words', 0, 0);
    const outcomes = outcomesOf(site, plan, texts);
    for (const file of site.configFiles)
        outcomes.set(file, { target: 'site.yaml' });
    for (const [place, file] of assets.copies)
        if (!site.made.has(file))
            outcomes.set(file, { target: place });
    for (const [place, { source }] of staticPages.files)
        if (!outcomes.has(source))
            outcomes.set(source, { target: place });
    const [language = 'en'] = site.languages;
    const navigation = navigationOf(plan, language);
    const redirects = redirectsOf(site.pages, plan.targets, site.languages, staticPages.redirects);
    const files = new Map([
        ['site.yaml', siteYaml(site, { navigation, redirects, hosts, staticPages: staticPages.folders })],
        ...texts,
        ...[...assets.copies].map(([place, file]) => [place, assets.contentOf(file)]),
        ...[...staticPages.files].map(([place, { content }]) => [place, content]),
    ]);
    const tasks = plan.weeks.reduce((sum, { facts }) => sum + (facts.tasks?.length ?? 0), 0);
    return { files, report: reportOf(site, outcomes, { weeks: plan.weeks.length, tasks }), root: site.root };
}
