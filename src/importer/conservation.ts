// The proof that nothing was lost: the visible words of each source file against those of the file that it became.
import { compareWords, visibleWords } from './markdown/index.ts';

/** Words of one source file. */
export interface Kept {
  total: number;
  /** Words that stand in the result as they were. */
  kept: number;
  /** Words that became facts, or whose end is reported: dates, table headers, notices of the template. */
  accounted: number;
  /** The first words that are missing without a reason. */
  missing: string[];
}

const SHOWN = 20;

/** Compares `source` with `result`. `accounted` holds source text whose words need not stand in the result. */
export function keptWords(source: string, result: string, accounted: readonly string[] = []): Kept {
  const { total, missing } = compareWords(source, result);
  if (missing.length === 0) return { total, kept: total, accounted: 0, missing: [] };
  const excused = new Map<string, number>();
  for (const text of accounted) for (const word of visibleWords(text)) excused.set(word, (excused.get(word) ?? 0) + 1);
  const lost = missing.filter((word) => {
    const left = excused.get(word) ?? 0;
    if (left > 0) excused.set(word, left - 1);
    return left === 0;
  });
  return { total, kept: total - missing.length, accounted: missing.length - lost.length, missing: lost.slice(0, SHOWN) };
}
