// The stamp of a page: the digest of the text that its translations translate.
import { createHash } from 'node:crypto';
import { pageWords, stampOf, weekWords } from '../worklog/words-digest.js';
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
/** The stamp of a page of the default language; `undefined` if its front matter cannot be read. */
export function pageStamp(page) {
    if (page.kind === 'week')
        return page.facts && stampOf(weekWords(page.facts, page.source), sha256);
    if (page.kind === 'page')
        return page.facts && stampOf(pageWords(page.facts, page.source), sha256);
    return undefined;
}
/** The stamp in a translation. */
export const stampIn = (page) => (page.kind === 'week' ? undefined : page.facts?.stamp);
