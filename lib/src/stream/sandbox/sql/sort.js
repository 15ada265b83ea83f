import { isFigure } from './cell.js';
/** The next order after a click on a column's head: ascending, descending, then the query's order. */
export function nextSort(sort, column) {
    if (sort?.column !== column)
        return { column, direction: 'ascending' };
    return sort.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}
/** Compares numbers, including those in text because JavaScript numbers are too small for them. NaN is the largest, as in PostgreSQL. */
function byNumber(a, b) {
    const [x, y] = [Number(a), Number(b)];
    if (Number.isNaN(x) || Number.isNaN(y))
        return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    if (x !== y)
        return x < y ? -1 : 1;
    const whole = /^-?\d+$/;
    if (typeof a !== 'string' || typeof b !== 'string' || !whole.test(a) || !whole.test(b))
        return 0;
    return Number(BigInt(a) > BigInt(b)) - Number(BigInt(a) < BigInt(b));
}
const text = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
const byCode = (a, b) => (text(a) < text(b) ? -1 : Number(text(a) > text(b)));
/** `rows` sorted by a column of PostgreSQL type `type`. NULL comes last either way; equal rows keep their order. */
export function sortedRows(rows, { column, direction }, type, language) {
    const { compare } = new Intl.Collator(language, { numeric: true });
    const byText = (a, b) => compare(text(a), text(b));
    const order = isFigure(type) ? byNumber : /^(timestamp|date|time|bool)/.test(type) ? byCode : byText;
    const sign = direction === 'ascending' ? 1 : -1;
    return rows.toSorted((one, other) => {
        const [a = null, b = null] = [one[column], other[column]];
        if (a === null || b === null)
            return Number(a === null) - Number(b === null);
        return sign * order(a, b);
    });
}
