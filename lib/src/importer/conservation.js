// Proves that nothing was lost: compares the visible words of each source file with those of the result.
import { compareWords } from './markdown/index.js';
/** Compares `source` with `result`. `accounted` contains source text whose words need not be in the result. */
export function keptWords(source, result, accounted = []) {
    const { total, kept, missing } = compareWords(source, result);
    if (kept === total || accounted.length === 0)
        return { total, kept, accounted: 0, missing };
    const whole = compareWords(source, [result, ...accounted].join('\n\n'));
    return { total, kept, accounted: whole.kept - kept, missing: whole.missing };
}
