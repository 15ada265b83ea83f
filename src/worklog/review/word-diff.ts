// Compares two texts word by word, with limited work, because the texts come from pages of any size.

export interface Piece {
  kind: 'same' | 'gone' | 'added';
  text: string;
}

/** Maximum comparisons for one pair of texts; above it lines are compared, then whole texts. */
const MOST_CELLS = 4_000_000;

const words = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

/** Joins neighbors of one kind. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = runs.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}

/** A longest common subsequence, computed with the table of lengths, one row per token of `from`. */
function compare(from: readonly string[], to: readonly string[]): Piece[] {
  const width = to.length + 1;
  const table = new Uint16Array((from.length + 1) * width);
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = from.length - 1; row >= 0; row--) {
    for (let column = to.length - 1; column >= 0; column--) {
      const same = from[row] === to[column];
      table[row * width + column] = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pieces: Piece[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    const [old = '', fresh = ''] = [from[row], to[column]];
    if (row < from.length && column < to.length && old === fresh) {
      pieces.push({ kind: 'same', text: old });
      row++;
      column++;
    } else if (row < from.length && (column === to.length || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ kind: 'gone', text: old });
      row++;
    } else {
      pieces.push({ kind: 'added', text: fresh });
      column++;
    }
  }
  return pieces;
}

/** Compares what is between the common start and the common end; `undefined` if that is too much. */
function between(from: readonly string[], to: readonly string[]): Piece[] | undefined {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const [old, fresh] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  if (Math.min(old.length, fresh.length) > 0xffff || (old.length + 1) * (fresh.length + 1) > MOST_CELLS) return undefined;
  const same = (tokens: readonly string[]): Piece => ({ kind: 'same', text: tokens.join('') });
  return [same(from.slice(0, head)), ...compare(old, fresh), same(from.slice(from.length - tail))];
}

/**
 * What was removed from `from` and what was added to make `to`, in reading order. Without the added pieces it reads as `from`, without
 * the removed ones as `to`.
 */
export function wordDiff(from: string, to: string): Piece[] {
  const pieces = between(words(from), words(to)) ?? between(lines(from), lines(to));
  const whole: Piece[] = [
    { kind: 'gone', text: from },
    { kind: 'added', text: to },
  ];
  return joined(pieces ?? whole);
}

/** The first (negative: the last) `most` letters, without a word that would be cut; of one long word, a part. */
function clipped(letters: readonly string[], most: number): string {
  const [wider, cut] = most > 0 ? [letters.slice(0, most + 1), /(?<=\S.*)\s\S*$/s] : [letters.slice(most - 1), /^\S*\s(?=.*\S)/s];
  const text = wider.join('');
  return cut.test(text) ? text.replace(cut, '') : (most > 0 ? wider.slice(0, -1) : wider.slice(1)).join('');
}

/** Shortens unchanged text to at most `most` letters on each side of a change, at word boundaries if possible; the cut reads `…`. */
export function around(pieces: readonly Piece[], most = 60): Piece[] {
  return pieces.map(({ kind, text }, index) => {
    const [before, after] = [index > 0, index < pieces.length - 1];
    if (kind !== 'same' || text.length <= most * (before && after ? 2 : 1) + 2) return { kind, text };
    const letters = [...text];
    const head = before ? clipped(letters, most) : '';
    const tail = after ? clipped(letters, -most) : '';
    return { kind, text: `${head}…${tail}` };
  });
}
