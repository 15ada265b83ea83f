// A file of the warehouse in chunks: it grows without being copied, and changing one page writes 64 KiB to IndexedDB instead of the whole file.
export const CHUNK = 64 * 1024;
/** The minimum size of a chunk: a page of PostgreSQL. Most files have one or two pages. */
const LEAST = 8 * 1024;
/** Splits a range of bytes by chunk: `at` is the offset in the chunk, `from` the offset in the range. */
function* partsOf(position, length) {
    for (let from = 0; from < length;) {
        const chunk = Math.floor((position + from) / CHUNK);
        const at = position + from - chunk * CHUNK;
        const part = Math.min(CHUNK - at, length - from);
        yield { chunk, at, from, length: part };
        from += part;
    }
}
/** Reads from a position as much as fits and exists; returns the number of bytes. */
export function readAt(file, position, into) {
    const length = Math.max(0, Math.min(file.usedBytes - position, into.length));
    for (const part of partsOf(position, length)) {
        const bytes = file.chunks[part.chunk]?.subarray(part.at, part.at + part.length);
        if (bytes)
            into.set(bytes, part.from);
        into.fill(0, part.from + (bytes?.length ?? 0), part.from + part.length);
    }
    return length;
}
/** The chunk, with room for that many bytes. */
function roomy(file, chunk, bytes) {
    const known = file.chunks[chunk];
    if (known && known.length >= bytes)
        return known;
    let room = chunk > 0 ? CHUNK : LEAST;
    while (room < bytes)
        room *= 2;
    const grown = new Uint8Array(room);
    if (known)
        grown.set(known);
    file.chunks[chunk] = grown;
    return grown;
}
/** Writes at a position, which may be beyond the end. Returns the changed chunks. */
export function writeAt(file, position, bytes) {
    const changed = [];
    for (const { chunk, at, from, length } of partsOf(position, bytes.length)) {
        roomy(file, chunk, at + length).set(bytes.subarray(from, from + length), at);
        changed.push(chunk);
    }
    file.usedBytes = Math.max(file.usedBytes, position + bytes.length);
    return changed;
}
/** Truncates a file, or extends it with zeros. */
export function resize(file, size) {
    if (size < file.usedBytes) {
        file.chunks.length = Math.min(file.chunks.length, Math.ceil(size / CHUNK));
        if (size % CHUNK > 0)
            file.chunks[Math.floor(size / CHUNK)]?.fill(0, size % CHUNK);
    }
    file.usedBytes = size;
}
