import { betterLanguages, singleWords } from './suggestions.js';
/** How many results of another language are looked through for pages that are not translated. */
const FOREIGN = 30;
async function untranslatedPages(finder, facts, query) {
    if (Object.keys(facts.untranslated).length === 0)
        return [];
    const results = await finder.find(facts.source, query);
    const found = [];
    for (let page = await results.next(); page.length > 0 && found.length < FOREIGN; page = await results.next())
        found.push(...page);
    return found.flatMap((page) => {
        const url = facts.untranslated[new URL(page.url, location.href).pathname];
        return url ? [{ ...page, url, sub_results: [] }] : [];
    });
}
/** What else to show below the `own` results of `query` in `language`. */
export async function extrasFor(finder, facts, language, query, own, isFiltered) {
    const counts = await Promise.all(facts.others.map(async (other) => ({ ...other, count: isFiltered ? 0 : (await finder.find(other.language, query)).count })));
    const better = betterLanguages(own.count, counts);
    const tried = own.count > 0 ? [] : singleWords(query);
    const words = await Promise.all(tried.map(async (word) => ({ word, count: (await finder.find(language, word)).count })));
    return {
        untranslated: isFiltered ? [] : await untranslatedPages(finder, facts, query),
        languages: counts.filter((one) => better.some(({ language: named }) => named === one.language)),
        words: words.filter(({ count }) => count > 0),
    };
}
