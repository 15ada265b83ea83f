// Which words of a text a query means. Accents, đ and letter case do not count, as in the index.
/** One spelling for letters that readers type alike. */
export const folded = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/gi, 'd').toLowerCase();
const words = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
/** The words of a query, folded, each once. */
export const queryWords = (query) => [...new Set(words(folded(query)))];
/** Stems differ at their ends: a word matches from this many letters on. */
const STEM = 4;
function sharesStem(found, typed) {
    if (found.startsWith(typed))
        return true;
    const length = Math.max(STEM, Math.min(found.length, typed.length) - 2);
    return typed.length >= STEM && found.slice(0, length) === typed.slice(0, length);
}
/**
 * Pagefind falls back to the nearest word that it has: `kien` finds `kind`. A page is about a query only if one of the words that it
 * marks begins like a word of the query.
 */
export function isAbout(query, marked) {
    const typed = queryWords(query);
    if (typed.length === 0)
        return true;
    return marked.flatMap((text) => words(folded(text))).some((found) => typed.some((word) => sharesStem(found, word)));
}
/** A text cut where its words begin like a word of the query. */
export function highlighted(text, query) {
    const typed = queryWords(query);
    const parts = [];
    for (const [piece] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[^\p{L}\p{N}]+/gu)) {
        const isMatch = typed.some((word) => folded(piece).startsWith(word));
        const last = parts.at(-1);
        if (last && last.isMatch === isMatch)
            last.text += piece;
        else
            parts.push({ text: piece, isMatch });
    }
    return parts;
}
