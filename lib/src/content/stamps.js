// Whether a translation is up to date: compares its stamp with the digest of the original's current text.
import { createHash } from 'node:crypto';
import { site } from 'shiplog:site';
import { defaultLanguage } from '../site/site.js';
import { pageWords, stampOf, weekWords } from '../worklog/words-digest.js';
import { editionOf, isLent } from './editions.js';
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
/** `undefined` if it is not a translation: a page of the default language, or one that is shown untranslated. */
export async function translationState(view, edition) {
    const first = defaultLanguage(site);
    if (edition.language === first || view.source?.language !== edition.language)
        return undefined;
    const original = (await editionOf(first)).views.get(view.path);
    if (!original)
        return undefined;
    // English is the original of the tool's guide, in whatever order a site lists its languages.
    if (view.stamp === undefined)
        return isLent(view) ? undefined : 'unstamped';
    const body = original.source?.entry.body ?? '';
    const words = original.week ? weekWords(original.week, body) : pageWords(original, body);
    return stampOf(words, sha256) === view.stamp ? 'current' : 'stale';
}
