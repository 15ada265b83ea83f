const DATE = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?)?$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
function typeOf(values) {
    if (values.length === 0)
        return 'other';
    const every = (is) => values.every(is);
    if (every((value) => typeof value === 'number'))
        return 'float8';
    if (every((value) => typeof value === 'boolean'))
        return 'bool';
    if (!every((value) => typeof value === 'string'))
        return 'other';
    if (every((value) => NUMBER.test(String(value))))
        return 'numeric';
    return every((value) => DATE.test(String(value))) ? 'timestamptz' : 'text';
}
/** `table` with a type for each column of type `other` whose values are all of one kind. */
export function withTypes(table) {
    const columns = table.columns.map((column, at) => {
        if (column.type !== 'other')
            return column;
        return { ...column, type: typeOf(table.rows.map((row) => row[at] ?? null).filter((value) => value !== null)) };
    });
    return { ...table, columns };
}
