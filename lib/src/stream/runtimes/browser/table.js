// Rows of the database → what a page shows and a file contains.
import { types } from '@electric-sql/pglite';
import { csvLine, quotedField, withoutFormula } from '../../../csv/field.js';
const typeNames = new Map(Object.entries(types).map(([name, id]) => [id, name.toLowerCase()]));
const hex = (bytes) => `\\x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
/** One cell as JSON. */
export function cellOf(cell) {
    if (cell instanceof Date)
        return Number.isNaN(cell.getTime()) ? null : cell.toISOString();
    if (typeof cell === 'bigint')
        return String(cell);
    if (cell instanceof Uint8Array)
        return hex(cell);
    if (Array.isArray(cell))
        return cell.map(cellOf);
    if (typeof cell === 'number' && !Number.isFinite(cell))
        return String(cell);
    return (cell ?? null);
}
/** The result of a statement: its first rows, and how many there are. */
export const tableOf = ({ fields, rows, seen, changed, suspended }) => ({
    columns: fields.map(({ name, dataTypeID }) => ({ name, type: typeNames.get(dataTypeID) ?? 'other' })),
    rows: rows.map((row) => row.map(cellOf)),
    total: fields.length > 0 ? seen : changed,
    ...(suspended ? { more: true } : {}),
});
/** Columns whose values may start with a minus sign and are never run as a formula. */
const numbers = new Set([types.INT2, types.INT4, types.INT8, types.FLOAT4, types.FLOAT8, types.NUMERIC]);
function csvCell(value, type) {
    if (value === null)
        return '';
    if (typeof value === 'object')
        return quotedField(JSON.stringify(value));
    // Quotes distinguish an empty text from NULL, as in PostgreSQL's CSV.
    if (value === '')
        return '""';
    return quotedField(typeof value === 'string' && !numbers.has(type) ? withoutFormula(value) : String(value));
}
/** RFC 4180 with a header line; a spreadsheet runs no cell of it as a formula. */
export const csvOf = (fields) => ({
    header: csvLine(fields.map(({ name }) => quotedField(withoutFormula(name)))),
    lines: (rows) => rows.map((row) => csvLine(row.map((cell, at) => csvCell(cellOf(cell), fields[at]?.dataTypeID ?? 0)))).join(''),
});
/** A line of JSON for each row. Of columns with the same name the later ones are numbered: `name`, `name_2`. */
export function ndjsonOf(fields) {
    const seen = new Map();
    const names = fields.map(({ name }) => {
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name}_${count}`;
    });
    const line = (row) => `${JSON.stringify(Object.fromEntries(row.map((cell, at) => [names[at], cellOf(cell)])))}\n`;
    return { header: '', lines: (rows) => rows.map(line).join('') };
}
