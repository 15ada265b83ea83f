// The content's entries as Astro's collections have them, by language and content path.
import { getCollection } from 'astro:content';
import { guideFiles } from 'shiplog:guide';
import { site } from 'shiplog:site';
import { pageOfFile } from '../site/links.js';
import { defaultLanguage } from '../site/site.js';
import { hasFiles, WEEK_FILES } from './content-root.js';
const first = defaultLanguage(site);
/** Entries by language, then by content path. Drafts are shown in `shiplog dev` and omitted from the build. */
export async function readSources() {
    const sources = new Map(site.languages.map((language) => [language, { pages: new Map(), weeks: new Map(), words: new Map() }]));
    const shown = ({ data }) => import.meta.env.DEV || data.draft !== true;
    // Astro loads files in the order in which the disk returns them.
    const inOrder = (entries) => entries.filter(shown).sort((one, other) => (one.id < other.id ? -1 : 1));
    for (const entry of inOrder(await getCollection('pages'))) {
        const { language, path } = pageOfFile(entry.id);
        sources.get(language)?.pages.set(path, entry);
    }
    const hasWeeks = (language) => hasFiles(`${language}/${WEEK_FILES}`);
    for (const entry of inOrder(hasWeeks(first) ? await getCollection('weeks') : [])) {
        const { language, path } = pageOfFile(entry.id);
        sources.get(language)?.weeks.set(path, entry);
    }
    const hasWords = site.languages.some((language) => language !== first && hasWeeks(language));
    for (const entry of inOrder(hasWords ? await getCollection('weekWords') : [])) {
        const { language, path } = pageOfFile(entry.id);
        sources.get(language)?.words.set(path, entry);
    }
    if (guideFiles.length > 0)
        lendGuide(sources, await getCollection('guide'));
    return sources;
}
/** Adds the tool's guide, unless the content contains it. */
function lendGuide(sources, entries) {
    const byFile = new Map(entries.map((entry) => [entry.id, entry]));
    for (const { file, as } of guideFiles) {
        const entry = byFile.get(file);
        const { language, path } = pageOfFile(as);
        if (entry)
            sources.get(language)?.pages.set(path, entry);
    }
}
