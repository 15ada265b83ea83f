// One field of a CSV file (RFC 4180), safe to open in a spreadsheet. The worklog's tables and the sandbox's downloads share it.
/** A spreadsheet runs a cell that starts with one of these as a formula; a leading apostrophe keeps it text. */
const FORMULA = /^[=+\-@\t\r]/;
/** `text` that a spreadsheet shows but never runs. Not for numbers: a minus sign does not start a formula there. */
export const withoutFormula = (text) => (FORMULA.test(text) ? `'${text}` : text);
/** `text` in quotes if a comma, a quote or a line end would break the line. */
export const quotedField = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** Fields as a line, ended by CR LF. */
export const csvLine = (fields) => `${fields.join(',')}\r\n`;
