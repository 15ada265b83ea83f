// The proof that nothing was lost: the visible words of each source file against those of the file that it became.
import { compareWords } from './markdown/index.ts';

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

/** Compares `source` with `result`. `accounted` holds source text whose words need not stand in the result. */
export function keptWords(source: string, result: string, accounted: readonly string[] = []): Kept {
  const { total, kept, missing } = compareWords(source, result);
  if (kept === total || accounted.length === 0) return { total, kept, accounted: 0, missing };
  const whole = compareWords(source, [result, ...accounted].join('\n\n'));
  return { total, kept, accounted: whole.kept - kept, missing: whole.missing };
}
