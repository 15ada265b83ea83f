// Compares two texts word by word, with limited work, because the texts come from pages of any size.
import { diffArrays } from 'diff';
/** Maximum added and removed tokens of one pair of texts, because time grows with their square; above it lines are compared, then whole texts. */
const MOST_EDITS = 2_000;
const words = (text) => text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
const lines = (text) => text.match(/[^\n]*\n|[^\n]+/g) ?? [];
/** Compares tokens; `undefined` if that is too much. */
const compare = (from, to) => diffArrays(from, to, { maxEditLength: MOST_EDITS })?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'gone' : 'same',
    text: value.join(''),
}));
/**
 * What was removed from `from` and what was added to make `to`, in reading order. Without the added pieces it reads as `from`, without
 * the removed ones as `to`.
 */
export function wordDiff(from, to) {
    const pieces = compare(words(from), words(to)) ?? compare(lines(from), lines(to));
    const whole = [
        { kind: 'gone', text: from },
        { kind: 'added', text: to },
    ];
    return (pieces ?? whole).filter(({ text }) => text !== '');
}
/** The first (negative: the last) `most` letters, without a word that would be cut; of one long word, a part. */
function clipped(letters, most) {
    const [wider, cut] = most > 0 ? [letters.slice(0, most + 1), /(?<=\S.*)\s\S*$/s] : [letters.slice(most - 1), /^\S*\s(?=.*\S)/s];
    const text = wider.join('');
    return cut.test(text) ? text.replace(cut, '') : (most > 0 ? wider.slice(0, -1) : wider.slice(1)).join('');
}
/** Shortens unchanged text to at most `most` letters on each side of a change, at word boundaries if possible; the cut reads `…`. */
export function around(pieces, most = 60) {
    return pieces.map(({ kind, text }, index) => {
        const [before, after] = [index > 0, index < pieces.length - 1];
        if (kind !== 'same' || text.length <= most * (before && after ? 2 : 1) + 2)
            return { kind, text };
        const letters = [...text];
        const head = before ? clipped(letters, most) : '';
        const tail = after ? clipped(letters, -most) : '';
        return { kind, text: `${head}…${tail}` };
    });
}
