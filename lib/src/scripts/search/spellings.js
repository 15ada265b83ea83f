// Vietnamese readers type without diacritics. The index folds accents but distinguishes đ from d, so each word is tried both ways.
/** A word of Vietnamese has its đ first, if anywhere. */
const FIRST_D = /(?<![\p{L}\p{M}])[dđ]/giu;
/** Each way to write the first letters d and đ of `query`, as typed first; at most 16. */
export function spellings(query) {
    const places = [...query.normalize('NFC').matchAll(FIRST_D)].map(({ index }) => index).slice(0, 4);
    let all = [query.normalize('NFC')];
    for (const place of places) {
        all = all.flatMap((text) => {
            const other = /[dD]/.test(text.charAt(place)) ? 'đ' : 'd';
            return [text, text.slice(0, place) + other + text.slice(place + 1)];
        });
    }
    return all;
}
