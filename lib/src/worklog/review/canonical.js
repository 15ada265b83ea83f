// One spelling of any facts, so that the same facts always have the same digest, whatever wrote or read them.
/** Facts nest four levels deep; YAML can refer to itself, and reading it must end. */
const DEEPEST = 12;
const plain = (text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
/** By the key in NFC, then as written: two keys may differ only in the spelling of their diacritics. */
const byKey = ([a, , writtenA], [b, , writtenB]) => (a < b ? -1 : a > b ? 1 : writtenA < writtenB ? -1 : 1);
/** Some YAML readers parse a bare day as a moment at midnight UTC; it is the same day. */
const dayOf = (moment) => (Number.isNaN(moment.getTime()) ? '' : moment.toISOString().replace(/T00:00:00\.000Z$/, ''));
/**
 * JSON with keys in the order of their UTF-16 units, texts in NFC with line feeds and trimmed, moments at midnight as days.
 * A key without a value equals a missing one; lists keep their order. Seals depend on this form.
 */
export function canonical(value, depth = 0) {
    if (typeof value === 'string')
        return JSON.stringify(plain(value));
    if (value instanceof Date)
        return JSON.stringify(dayOf(value));
    if (typeof value === 'number' || typeof value === 'boolean')
        return JSON.stringify(value);
    if (typeof value !== 'object' || value === null || depth > DEEPEST)
        return 'null';
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
    const fields = Object.entries(value)
        .filter(([, field]) => field !== undefined && field !== null)
        .map(([key, field]) => [key.normalize('NFC'), field, key])
        .sort(byKey);
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field, depth + 1)}`).join(',')}}`;
}
