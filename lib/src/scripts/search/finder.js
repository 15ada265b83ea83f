// Searches the site: pages of one language, page by page, without matches that are only similar.
import { openIndex } from './index-of-language.js';
import { isAbout } from './matches.js';
const PAGE = 10;
const MARK = /<mark>(.*?)<\/mark>/g;
/** The words that Pagefind marks in a page. */
const marksOf = ({ excerpt, sub_results }) => [excerpt, ...sub_results.map((place) => place.excerpt)].flatMap((html) => [...html.matchAll(MARK)].map(([, text = '']) => text));
export function openFinder(base) {
    const indexes = new Map();
    const indexOf = (language) => {
        let index = indexes.get(language);
        if (!index) {
            index = openIndex(base, language);
            // A failure is not remembered: the next query tries again.
            index.catch(() => indexes.delete(language));
            indexes.set(language, index);
        }
        return index;
    };
    return {
        filters: async (language) => (await indexOf(language)).filters,
        async find(language, query, filters = {}) {
            const { hits, counts } = await (await indexOf(language)).search(query, filters);
            const load = (from) => Promise.all(hits.slice(from, from + PAGE).map((hit) => hit.data()));
            let shown = PAGE;
            let first = await load(0);
            // Where the words exist, far more pages match than fit one screen; the nearest words are few.
            if (hits.length <= PAGE)
                first = first.filter((page) => query === '' || isAbout(query, marksOf(page)));
            let isFirst = true;
            return {
                count: hits.length <= PAGE ? first.length : hits.length,
                counts,
                async next() {
                    if (isFirst) {
                        isFirst = false;
                        return first;
                    }
                    shown += PAGE;
                    return load(shown - PAGE);
                },
            };
        },
    };
}
