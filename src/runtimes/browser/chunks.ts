// A file of the warehouse in chunks: it grows without being copied, and a change of one page writes 64 KiB to IndexedDB and not the file.

export const CHUNK = 64 * 1024;
/** The least that a chunk takes: a page of PostgreSQL. Most files are a page or two. */
const LEAST = 8 * 1024;

/** A chunk that is missing, or shorter than CHUNK, is zero there. Nothing but zeros lies beyond the end. */
export interface Chunked {
  usedBytes: number;
  chunks: (Uint8Array<ArrayBuffer> | undefined)[];
}

/** The parts of a stretch of bytes by the chunk that each lies in: `at` within the chunk, `from` within the stretch. */
function* partsOf(position: number, length: number): Generator<{ chunk: number; at: number; from: number; length: number }> {
  for (let from = 0; from < length; ) {
    const chunk = Math.floor((position + from) / CHUNK);
    const at = position + from - chunk * CHUNK;
    const part = Math.min(CHUNK - at, length - from);
    yield { chunk, at, from, length: part };
    from += part;
  }
}

/** Reads from a place on as much as fits and is there; how many bytes that were. */
export function readAt(file: Chunked, position: number, into: Uint8Array): number {
  const length = Math.max(0, Math.min(file.usedBytes - position, into.length));
  for (const part of partsOf(position, length)) {
    const bytes = file.chunks[part.chunk]?.subarray(part.at, part.at + part.length);
    if (bytes) into.set(bytes, part.from);
    into.fill(0, part.from + (bytes?.length ?? 0), part.from + part.length);
  }
  return length;
}

/** The chunk with room for so many bytes. */
function roomy(file: Chunked, chunk: number, bytes: number): Uint8Array<ArrayBuffer> {
  const known = file.chunks[chunk];
  if (known && known.length >= bytes) return known;
  let room = chunk > 0 ? CHUNK : LEAST;
  while (room < bytes) room *= 2;
  const grown = new Uint8Array(room);
  if (known) grown.set(known);
  file.chunks[chunk] = grown;
  return grown;
}

/** Writes at a place, beyond the end too. Returns the chunks that changed. */
export function writeAt(file: Chunked, position: number, bytes: Uint8Array): number[] {
  const changed: number[] = [];
  for (const { chunk, at, from, length } of partsOf(position, bytes.length)) {
    roomy(file, chunk, at + length).set(bytes.subarray(from, from + length), at);
    changed.push(chunk);
  }
  file.usedBytes = Math.max(file.usedBytes, position + bytes.length);
  return changed;
}

/** Cuts a file short, or lengthens it with zeros. */
export function resize(file: Chunked, size: number): void {
  if (size < file.usedBytes) {
    file.chunks.length = Math.min(file.chunks.length, Math.ceil(size / CHUNK));
    if (size % CHUNK > 0) file.chunks[Math.floor(size / CHUNK)]?.fill(0, size % CHUNK);
  }
  file.usedBytes = size;
}
