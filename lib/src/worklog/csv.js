// Tables as CSV (RFC 4180), safe to open in a spreadsheet.
import { csvLine, quotedField, withoutFormula } from '../csv/field.js';
function cell(value) {
    if (value === undefined)
        return '';
    return quotedField(typeof value === 'string' ? withoutFormula(value) : String(value));
}
/** Lines of cells, the header first. An `undefined` value is an empty cell. */
export const csv = (header, rows) => [header, ...rows].map((row) => csvLine(row.map(cell))).join('');
