// Fields and lines of a CSV file (RFC 4180), safe to open in a spreadsheet. The worklog's tables and the answers to SQL share them.

/** A spreadsheet runs a cell that starts with one of these as a formula; a leading apostrophe keeps it text. */
const FORMULA = /^[=+\-@\t\r]/;

/** `text` that a spreadsheet shows but never runs. Not for numbers: a minus sign does not start a formula there. */
export const withoutFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** `text` in quotes if a comma, a quote or a line end would break the line. */
export const quotedField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Fields as a line, ended by CR LF. */
export const csvLine = (fields: readonly string[]): string => `${fields.join(',')}\r\n`;

/** The line of a result's column names. */
export const csvNames = (names: readonly string[]): string => csvLine(names.map((name) => quotedField(withoutFormula(name))));

function valueField(value: unknown, isNumber: boolean): string {
  if (value === null) return '';
  // Quotes distinguish an empty text from NULL, as in PostgreSQL's CSV.
  if (value === '') return '""';
  if (typeof value === 'object') return quotedField(JSON.stringify(value));
  return quotedField(typeof value === 'string' && !isNumber ? withoutFormula(value) : String(value));
}

/** A row of a result, its values as JSON has them. `isNumber` is true for columns of numbers: some numbers are written as text. */
export const csvRow = (values: readonly unknown[], isNumber: (column: number) => boolean): string =>
  csvLine(values.map((value, column) => valueField(value, isNumber(column))));
