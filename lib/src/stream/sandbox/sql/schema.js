/** Lists what a reader may select from. `schemaOf` parses its rows. */
export const schemaQuery = `select table_name, column_name, data_type
from information_schema.columns
where table_schema = 'public'
order by table_name, ordinal_position`;
/** Tables by name, each with its columns in order. Rows with anything but names are ignored. */
export function schemaOf({ rows }) {
    const schema = {};
    for (const [table, column, type] of rows) {
        if (typeof table !== 'string' || typeof column !== 'string')
            continue;
        schema[table] ??= { self: { label: table, type: 'type' }, children: [] };
        schema[table].children.push({ label: column, type: 'property', ...(typeof type === 'string' && { detail: type }) });
    }
    return schema;
}
