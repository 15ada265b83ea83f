// Pagefind's index of one language: every spelling of the query, each page once, best first.
import { spellings } from './spellings.js';
/** Pagefind takes an instance's language from the document when the instance is created. */
function instanceFor(pagefind, language) {
    const { documentElement } = document;
    const { lang } = documentElement;
    documentElement.lang = language;
    const instance = pagefind.createInstance();
    documentElement.lang = lang;
    return instance;
}
/** Opens the index of one language. Fails when it cannot be fetched. */
export async function openIndex(base, language) {
    const address = `${base}pagefind/pagefind.js`;
    const instance = instanceFor(await import(/* @vite-ignore */ address), language);
    // A whole word counts far more than the beginning of a longer one: phi is not phiên.
    await instance.options({ baseUrl: base, excerptLength: 24, ranking: { termSimilarity: 8 } });
    await instance.init();
    return {
        filters: await instance.filters(),
        async search(query, filters) {
            const best = new Map();
            const texts = query === '' ? [null] : spellings(query);
            const answers = await Promise.all(texts.map((text) => instance.search(text, { filters })));
            for (const hit of answers.flatMap(({ results }) => results)) {
                const known = best.get(hit.id);
                if (!known || known.score < hit.score)
                    best.set(hit.id, hit);
            }
            const likeliest = answers.reduce((one, other) => (other.results.length > one.results.length ? other : one));
            return { hits: [...best.values()].sort((a, b) => b.score - a.score), counts: likeliest.totalFilters };
        },
    };
}
