// What search offers when a query finds little.
import { queryWords } from './matches.js';
/** A language is offered when it has more than this many times the pages of the reader's own. */
const MORE = 2;
/** The other languages in which the query finds far more pages, the richest first. */
export const betterLanguages = (own, others) => others.filter(({ count }) => count > own * MORE).toSorted((a, b) => b.count - a.count);
/** The most words that are tried one by one. */
const MOST = 4;
/** Words to search for one by one when all of them together find nothing; empty for a query of one word. */
export function singleWords(query) {
    const typed = query.trim().split(/\s+/);
    return typed.length < 2 ? [] : [...new Set(typed)].filter((word) => queryWords(word).some(({ length }) => length > 1)).slice(0, MOST);
}
