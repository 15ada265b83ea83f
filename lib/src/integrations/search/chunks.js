/** Order of UTF-8 bytes, in which Pagefind sorts. */
export const byBytes = (one, other) => (one === other ? 0 : Buffer.compare(Buffer.from(one), Buffer.from(other)));
/** How much a chunk contains until the next one begins. */
const CHUNK = 20_000;
/** Pagefind does not count other forms of the word. */
const sizeOf = ([, postings]) => postings.reduce((sum, [, locations, inFields]) => sum + locations.length + inFields.length + 1, 0);
/** The words of each file. */
export function chunked(words) {
    const chunks = [];
    let size = CHUNK;
    for (const word of words) {
        if (size >= CHUNK) {
            chunks.push([]);
            size = 0;
        }
        size += sizeOf(word);
        chunks.at(-1)?.push(word);
    }
    return chunks;
}
/** The shortest beginnings that tell the last word of a chunk from the first of the next. */
function beginnings(last, first) {
    const one = [...last];
    const other = [...first];
    let common = 0;
    while (common < other.length && common < one.length && one[common] === other[common])
        common += 1;
    return [one.slice(0, common + 1).join(''), other.slice(0, common + 1).join('')];
}
/** The ends of each chunk. Its file has no name yet. */
export function chunkEnds(chunks) {
    const ends = chunks.map((words) => [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', '']);
    for (const [at, end] of ends.entries()) {
        const after = ends[at + 1];
        if (!after)
            break;
        const [last, first] = beginnings(end[1], after[0]);
        // A shorter end must not come before the chunk's own start.
        if (byBytes(last, end[0]) >= 0)
            end[1] = last;
        after[0] = first;
    }
    return ends;
}
