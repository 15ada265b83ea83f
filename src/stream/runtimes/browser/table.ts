// Rows of a question as the lines of a file.
import { csvNames, csvRow } from '../../../csv/field.ts';
import type { Answer } from '../../pipeline/ask/answer.ts';
import type { Field } from '../../pipeline/ask/protocol.ts';
import { isNumber, readValue, type Value } from '../../pipeline/ask/value.ts';

/** Rows as lines of a file; `header` comes before the first of them. */
export interface Lines {
  header: string;
  lines: (rows: Answer['rows']) => string;
}

const valuesOf = (row: Answer['rows'][number], fields: readonly Field[]): Value[] =>
  row.map((text, at) => readValue(text, fields[at]?.type ?? 0));

/** RFC 4180 with a header line; a spreadsheet runs no cell of it as a formula. */
export const csvOf = (fields: readonly Field[]): Lines => ({
  header: csvNames(fields.map(({ name }) => name)),
  lines: (rows) => rows.map((row) => csvRow(valuesOf(row, fields), (at) => isNumber(fields[at]?.type ?? 0))).join(''),
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
    `{${valuesOf(row, fields)
      .map((value, at) => `${names[at]}:${JSON.stringify(value)}`)
      .join(',')}}\n`;
  return { header: '', lines: (rows) => rows.map(line).join('') };
}
