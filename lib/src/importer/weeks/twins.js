// Matches the rows of a week in two languages.
import { plain } from './folded.js';
/** Above this many comparisons rows are matched by their order only. */
const MOST = 40_000;
const ENOUGH = 1;
/** What both languages write the same way: figures, names, services, each with a capital letter or a digit. */
export const tokens = (words) => new Set(plain(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && /^[A-Za-z0-9]+$/.test(word) && /[A-Z0-9]/.test(word)));
function alike(a, b) {
    let common = 0;
    for (const word of a.set)
        if (b.set.has(word))
            common++;
    const words = (2 * common) / Math.max(1, Math.min(a.set.size, b.set.size));
    const same = (key) => (a.days[key] !== undefined && a.days[key] === b.days[key] ? 1 : 0);
    return words + same('starts') + same('ends') / 2;
}
/**
 * For each row of `other` the index of its counterpart in `base`, or undefined. Equal numbers of rows are matched in order; otherwise
 * rows are matched by dates and common words, in their order.
 */
export function twinRows(base, other) {
    if (base.length === other.length || base.length * other.length > MOST)
        return other.map((_, index) => (index < base.length ? index : undefined));
    const [rows, columns] = [base, other].map((side) => side.map((row) => ({ ...row, set: tokens(row.words) })));
    if (!rows || !columns)
        return [];
    const width = columns.length + 1;
    const best = new Float64Array((rows.length + 1) * width);
    const score = (row, column) => {
        const [a, b] = [rows[row], columns[column]];
        const value = a && b ? alike(a, b) : 0;
        return value >= ENOUGH ? value : 0;
    };
    const scores = rows.map((_, row) => columns.map((__, column) => score(row, column)));
    const at = (row, column) => best[row * width + column] ?? 0;
    for (let row = rows.length - 1; row >= 0; row--)
        for (let column = columns.length - 1; column >= 0; column--) {
            const match = scores[row]?.[column] ?? 0;
            best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), match > 0 ? match + at(row + 1, column + 1) : 0);
        }
    const result = other.map(() => undefined);
    let [row, column] = [0, 0];
    while (row < rows.length && column < columns.length) {
        const match = scores[row]?.[column] ?? 0;
        if (match > 0 && at(row, column) === match + at(row + 1, column + 1))
            result[column++] = row++;
        else if (at(row, column) === at(row + 1, column))
            row++;
        else
            column++;
    }
    return result;
}
