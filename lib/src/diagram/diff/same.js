// Compares two values of a model, ignoring key order and absent keys.
const isObject = (value) => typeof value === 'object' && value !== null;
/** Deep equality of plain values. A key that is `undefined` counts as absent. */
export function same(a, b) {
    if (!isObject(a) || !isObject(b))
        return Object.is(a, b);
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => same(a[key], b[key]));
}
