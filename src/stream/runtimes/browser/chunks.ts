// A file of the warehouse in chunks: it grows without being copied, and changing one page writes 64 KiB to IndexedDB instead of the whole file.

export const CHUNK = 64 * 1024;
/** The minimum size of a chunk: a page of PostgreSQL. Most files have one or two pages. */
const LEAST = 8 * 1024;

type Chunk = Uint8Array<ArrayBuffer>;

/** A missing chunk is all zeros, and one shorter than CHUNK ends in zeros. Beyond the end of the file there are only zeros. */
export interface Chunked {
  usedBytes: number;
  chunks: (Chunk | undefined)[];
}

/** Frees the memory of a chunk that no file has any more: garbage collection would leave megabytes of deleted log and sort files for seconds. */
function free(chunk: Chunk | undefined): void {
  // Browsers of 2023 do not have it.
  chunk?.buffer.transfer?.(0);
}

/** Reads from a position as much as fits and exists; returns the number of bytes. */
export function readAt(file: Chunked, position: number, into: Uint8Array): number {
  const length = Math.max(0, Math.min(file.usedBytes - position, into.length));
  for (let from = 0; from < length; ) {
    const at = (position + from) % CHUNK;
    const end = Math.min(from + CHUNK - at, length);
    const bytes = file.chunks[Math.floor((position + from) / CHUNK)]?.subarray(at, at + end - from);
    if (bytes) into.set(bytes, from);
    into.fill(0, from + (bytes?.length ?? 0), end);
    from = end;
  }
  return length;
}

/** The chunk, with room for that many bytes. */
function roomy(file: Chunked, chunk: number, bytes: number): Chunk {
  const known = file.chunks[chunk];
  if (known && known.length >= bytes) return known;
  let room = chunk > 0 ? CHUNK : LEAST;
  while (room < bytes) room *= 2;
  const grown = new Uint8Array(room);
  if (known) grown.set(known);
  free(known);
  file.chunks[chunk] = grown;
  return grown;
}

/** Writes at a position, which may be beyond the end. Returns the changed chunks. */
export function writeAt(file: Chunked, position: number, bytes: Uint8Array): number[] {
  const changed: number[] = [];
  for (let from = 0; from < bytes.length; ) {
    const chunk = Math.floor((position + from) / CHUNK);
    const at = (position + from) % CHUNK;
    const end = Math.min(from + CHUNK - at, bytes.length);
    roomy(file, chunk, at + end - from).set(bytes.subarray(from, end), at);
    changed.push(chunk);
    from = end;
  }
  file.usedBytes = Math.max(file.usedBytes, position + bytes.length);
  return changed;
}

/** Truncates a file, or extends it with zeros. */
export function resize(file: Chunked, size: number): void {
  if (size < file.usedBytes) {
    const kept = Math.min(file.chunks.length, Math.ceil(size / CHUNK));
    for (const chunk of file.chunks.splice(kept)) free(chunk);
    if (size % CHUNK > 0) file.chunks[Math.floor(size / CHUNK)]?.fill(0, size % CHUNK);
  }
  file.usedBytes = size;
}
