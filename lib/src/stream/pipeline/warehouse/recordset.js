// Many rows in one parameter: they are sent as JSON text, which PostgreSQL turns into a table. Thirty times faster than single inserts, with every driver.
import { getTableColumns, sql } from 'drizzle-orm';
/** JSON as a parameter, cast from text, because some drivers would encode a string as JSON again. */
export const json = (value) => sql `${JSON.stringify(value)}::text::json`;
/** The names of a table's columns, as SQL. */
export const columnNames = (table) => sql.join(Object.values(getTableColumns(table)).map(({ name }) => sql.identifier(name)), sql `, `);
/** Rows keyed by column name as a source named `given`, with the types of the table's columns. */
export function recordset(table, rows) {
    const types = Object.values(getTableColumns(table)).map((column) => sql `${sql.identifier(column.name)} ${sql.raw(column.getSQLType())}`);
    return sql `json_to_recordset(${json(rows)}) as given(${sql.join(types, sql `, `)})`;
}
/** `a = excluded.a, b = excluded.b` for every column of a table. */
export const takeExcluded = (table) => sql.join(Object.values(getTableColumns(table)).map(({ name }) => sql `${sql.identifier(name)} = excluded.${sql.identifier(name)}`), sql `, `);
