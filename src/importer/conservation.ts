// Proves that nothing was lost: compares the visible words of each source file with those of the result.
import { compareWords } from './markdown/index.ts';

/** Words of one source file. */
export interface Kept {
  total: number;
  /** Words that are in the result unchanged. */
  kept: number;
  /** Words that became facts, or whose removal is reported: dates, table headers, notices of the template. */
  accounted: number;
  /** The first words that are missing without a reason. */
  missing: string[];
}

/** Compares `source` with `result`. `accounted` contains source text whose words need not be in the result. */
export function keptWords(source: string, result: string, accounted: readonly string[] = []): Kept {
  const { total, kept, missing } = compareWords(source, result);
  if (kept === total || accounted.length === 0) return { total, kept, accounted: 0, missing };
  const whole = compareWords(source, [result, ...accounted].join('\n\n'));
  return { total, kept, accounted: whole.kept - kept, missing: whole.missing };
}
