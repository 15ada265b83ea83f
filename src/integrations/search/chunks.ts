// How Pagefind divides words into files, and what tells a page which one to load.
import type { Chunk } from './index-files.ts';
import type { PackedWord } from './packed-words.ts';

/** Order of UTF-8 bytes, in which Pagefind sorts. */
export const byBytes = (one: string, other: string): number => (one === other ? 0 : Buffer.compare(Buffer.from(one), Buffer.from(other)));

/** How much a chunk contains until the next one begins. */
const CHUNK = 20_000;

/** The words of each file. */
export function chunked(words: readonly PackedWord[]): PackedWord[][] {
  const chunks: PackedWord[][] = [];
  let size = CHUNK;
  for (const word of words) {
    if (size >= CHUNK) {
      chunks.push([]);
      size = 0;
    }
    size += word.size;
    chunks.at(-1)?.push(word);
  }
  return chunks;
}

/** The shortest beginnings that tell the last word of a chunk from the first of the next. */
function beginnings(last: string, first: string): [last: string, first: string] {
  const one = [...last];
  const other = [...first];
  let common = 0;
  while (common < other.length && common < one.length && one[common] === other[common]) common += 1;
  return [one.slice(0, common + 1).join(''), other.slice(0, common + 1).join('')];
}

/** The ends of each chunk. Its file has no name yet. */
export function chunkEnds(chunks: readonly PackedWord[][]): Chunk[] {
  const ends = chunks.map((words): Chunk => [words[0]?.word ?? '', words.at(-1)?.word ?? '', '']);
  for (const [at, end] of ends.entries()) {
    const after = ends[at + 1];
    if (!after) break;
    const [last, first] = beginnings(end[1], after[0]);
    // A shorter end must not come before the chunk's own start.
    if (byBytes(last, end[0]) >= 0) end[1] = last;
    after[0] = first;
  }
  return ends;
}
