// Tables as CSV (RFC 4180), safe to open in a spreadsheet.

export type Cell = string | number | undefined;

/** A spreadsheet runs a cell that starts with one of these as a formula; a leading apostrophe keeps it text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of cells, the header first, each line ended by CR LF. What is not known (`undefined`) is an empty cell. */
export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
