// Rows of a question as the lines of a file.
import { csvLine, quotedField, withoutFormula } from '../../../csv/field.ts';
import type { Answer } from '../../pipeline/ask/answer.ts';
import type { Field } from '../../pipeline/ask/protocol.ts';
import { readValue, typeName, type Value } from '../../pipeline/ask/value.ts';

/** Columns whose values may start with a minus sign and are never run as a formula. */
const isNumber = (type: number): boolean => /^(int|float|numeric)/.test(typeName(type)) && !typeName(type).endsWith(']');

function csvCell(value: Value, type: number): string {
  if (value === null) return '';
  if (typeof value === 'object') return quotedField(JSON.stringify(value));
  // Quotes distinguish an empty text from NULL, as in PostgreSQL's CSV.
  if (value === '') return '""';
  return quotedField(typeof value === 'string' && !isNumber(type) ? withoutFormula(value) : String(value));
}

/** Rows as lines of a file; `header` comes before the first of them. */
export interface Lines {
  header: string;
  lines: (rows: Answer['rows']) => string;
}

/** RFC 4180 with a header line; a spreadsheet runs no cell of it as a formula. */
export const csvOf = (fields: readonly Field[]): Lines => ({
  header: csvLine(fields.map(({ name }) => quotedField(withoutFormula(name)))),
  lines: (rows) =>
    rows
      .map((row) =>
        csvLine(
          row.map((text, at) => {
            const type = fields[at]?.type ?? 0;
            return csvCell(readValue(text, type), type);
          }),
        ),
      )
      .join(''),
});

/** Names that are distinct: of those that repeat, the later ones are numbered. */
function distinct(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let count = 2; seen.has(own) || (own !== name && taken.has(own)); count += 1) own = `${name}_${count}`;
    seen.add(own);
    return own;
  });
}

/** A line of JSON for each row, its names in the order of the columns. Of columns with the same name the later ones are numbered: `name`, `name_2`. */
export function ndjsonOf(fields: readonly Field[]): Lines {
  const names = distinct(fields.map(({ name }) => name)).map((name) => JSON.stringify(name));
  // Written by hand: an object would put numbers first.
  const line = (row: Answer['rows'][number]): string =>
    `{${row.map((text, at) => `${names[at]}:${JSON.stringify(readValue(text, fields[at]?.type ?? 0))}`).join(',')}}\n`;
  return { header: '', lines: (rows) => rows.map(line).join('') };
}
