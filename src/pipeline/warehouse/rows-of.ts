// PGlite and node-postgres answer with an object that holds rows, postgres.js with the rows themselves.

/** The rows of what `execute` returned. Ask for `int`, `float8`, `text` and `bool` in the SQL: these read the same by every driver. */
export function rowsOf<Row>(result: unknown): Row[] {
  if (Array.isArray(result)) return result;
  return (result as { rows: Row[] }).rows;
}
