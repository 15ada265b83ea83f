// How a file of the warehouse lies in IndexedDB: in chunks, so that a change of one page writes 64 KiB and not the file.

export const CHUNK = 64 * 1024;

/** Bytes for one chunk: where they begin within it. */
export interface Piece {
  chunk: number;
  at: number;
  bytes: Uint8Array;
}

/** The pieces of bytes that are written at a place of a file. */
export function piecesOf(at: number, bytes: Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  for (let done = 0; done < bytes.length; ) {
    const chunk = Math.floor((at + done) / CHUNK);
    const within = at + done - chunk * CHUNK;
    const length = Math.min(CHUNK - within, bytes.length - done);
    pieces.push({ chunk, at: within, bytes: bytes.subarray(done, done + length) });
    done += length;
  }
  return pieces;
}

/** A chunk after pieces were written onto it. What lies between, and was never written, is zero. */
export function pieceTogether(before: Uint8Array | undefined, pieces: readonly Piece[]): Uint8Array {
  const length = Math.max(before?.length ?? 0, ...pieces.map(({ at, bytes }) => at + bytes.length));
  const chunk = new Uint8Array(length);
  if (before) chunk.set(before);
  for (const { at, bytes } of pieces) chunk.set(bytes, at);
  return chunk;
}

/** True when pieces in their order fill a chunk of a file of that size, so that nothing of it need be read. */
export function fills(pieces: readonly Piece[], chunk: number, size: number): boolean {
  let end = 0;
  for (const { at, bytes } of pieces) {
    if (at > end) return false;
    end = Math.max(end, at + bytes.length);
  }
  return end >= Math.min(CHUNK, size - chunk * CHUNK);
}
