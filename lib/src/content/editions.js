import { site } from 'shiplog:site';
import { messages } from '../i18n/messages.js';
import { pageOfFile } from '../site/links.js';
import { defaultLanguage } from '../site/site.js';
import { pageTree } from '../site/tree.js';
import { hasProse, hasWords } from '../worklog/has-words.js';
import { localize } from '../worklog/localize.js';
import { diagramViews } from './diagram-views.js';
import { diagrams } from './diagrams.js';
import { readSources } from './sources.js';
const first = defaultLanguage(site);
/** The file of a page's text: its translation, else the default language's file; and that of its prose. */
function sourcesOf(original, translated) {
    const of = (entry) => entry && { file: entry.id, language: pageOfFile(entry.id).language, entry };
    const source = of(translated ?? original);
    return { source, body: hasProse(translated?.body) || !hasProse(original?.body) ? source : of(original) };
}
function weekView(language, path, original, translated) {
    const words = translated?.data;
    const week = localize(original.data, words);
    return {
        language,
        path,
        title: week.title,
        description: week.summary,
        order: week.week,
        ...sourcesOf(original, translated),
        week,
        stamp: words?.stamp,
        draft: original.data.draft === true || words?.draft === true,
    };
}
function pageView(language, path, original, translated) {
    const { data } = (translated ?? original);
    return {
        language,
        path,
        title: data.title,
        label: data.label,
        description: data.description,
        order: original?.data.order ?? data.order,
        ...sourcesOf(original, translated),
        stamp: language === first ? undefined : translated?.data.stamp,
        draft: data.draft === true,
    };
}
function edition(language, originals, translations, drawn) {
    const views = new Map();
    for (const path of new Set([...originals.pages.keys(), ...translations.pages.keys()])) {
        views.set(path, pageView(language, path, originals.pages.get(path), translations.pages.get(path)));
    }
    const begun = (words) => (words && hasWords(words.data, words.body ?? '') ? words : undefined);
    const weeks = [...originals.weeks].map(([path, original]) => weekView(language, path, original, begun(translations.words.get(path))));
    weeks.sort((a, b) => a.week.week - b.week.week);
    for (const week of weeks)
        views.set(week.path, week);
    const tree = pageTree([...views.values(), ...drawn]);
    const worklog = tree.children.find(({ path }) => path === 'worklog');
    if (worklog && !worklog.page)
        worklog.title = messages(language).worklog;
    return { language, views, weeks, log: weeks.map(({ week }) => week), tree };
}
async function readEditions() {
    const sources = await readSources();
    const originals = sources.get(first);
    const all = await diagrams();
    return new Map(site.languages.map((language) => [
        language,
        edition(language, originals, sources.get(language), diagramViews(language, all)),
    ]));
}
let reading;
/** All languages of the site. Read once per build; Vite drops the cache when content changes in `shiplog dev`. */
export function editions() {
    reading ??= readEditions();
    return reading;
}
/** The pages of one language. `language` is one of site.yaml's. */
export async function editionOf(language) {
    const found = (await editions()).get(language);
    if (!found)
        throw new Error(`site.yaml names no language ${language}`);
    return found;
}
/** True for a page of the tool's guide: the site's repository does not contain it. */
export const isLent = (view) => view.source?.entry.collection === 'guide';
/** True if the page has a text in the reader's language. */
export const isTranslated = (view) => view.source === undefined || view.source.language === view.language;
/** The language of the page's prose, if it is not that of its other texts: the translation has no prose yet. */
export const foreignBody = (view) => view?.body && view.body.language !== view.source?.language ? view.body.language : undefined;
/** The language of the page's text, if it is not the reader's. */
export const foreignLanguage = (view) => view && !isTranslated(view) ? view.source?.language : undefined;
