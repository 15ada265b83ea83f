// Digests of everything a reader of one language sees, and the words that describe changes: read by the page's script.
import { createHash } from 'node:crypto';
import { desk } from '../../content/desk.js';
import { visitWords } from '../../i18n/messages.js';
import { languagePaths } from '../../outputs/published-pages.js';
import { manifestOf } from '../../worklog/review/digests.js';
export const getStaticPaths = languagePaths;
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
export const GET = ({ props: { edition } }) => {
    const weeks = edition.weeks.map(({ path, week, source }) => ({ path, week, body: source?.entry.body ?? '' }));
    const pages = [...edition.views.values()]
        .filter(({ week, source }) => !week && source)
        .map(({ path, title, source }) => ({ path, title, body: source?.entry.body ?? '' }));
    const reviews = desk().weeks.flatMap((week) => week.reviews);
    return Response.json({ ...manifestOf({ weeks, pages, reviews }, sha256), words: visitWords(edition.language) });
};
