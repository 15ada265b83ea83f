// Divides the width that a drawing has among its columns: evenly, but a column whose longest word needs more gets more, so that no word
// breaks while another column has room to spare.
import { NARROWEST } from './spacing.js';
export const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
/** What each column gets of `room`, with none below its floor; `undefined` where the floors are too much. */
function shared(room, floors, least) {
    const fixed = new Set();
    for (;;) {
        const rest = room - sum([...fixed].map((column) => floors[column] ?? 0));
        const even = Math.floor(rest / Math.max(1, floors.length - fixed.size));
        if (fixed.size < floors.length && even < least)
            return;
        const more = floors.flatMap((floor, column) => (!fixed.has(column) && floor > even ? [column] : []));
        if (more.length === 0)
            return floors.map((floor, column) => (fixed.has(column) ? floor : even));
        for (const column of more)
            fixed.add(column);
        if (fixed.size === floors.length && sum(floors) > room)
            return;
    }
}
/** Widths of columns that fill `room`; `words` is what the longest word of each needs. Where not every word fits, the longest ones break. */
export function columnWidths(room, words) {
    const even = Math.floor(room / Math.max(1, words.length));
    const least = Math.min(even, NARROWEST);
    for (const cap of [...new Set(words)].sort((one, other) => other - one)) {
        // A word that is too long breaks anyway: its column needs no more than the others.
        const widths = shared(room, words.map((width) => (width > cap ? least : width)), least);
        if (widths)
            return widths;
    }
    return words.map(() => even);
}
