// PGlite and node-postgres return an object that contains rows, postgres.js the rows themselves.
/** The rows of an `execute` result. Use `int`, `float8`, `text` and `bool` in the SQL: every driver reads these the same way. */
export function rowsOf(result) {
    if (Array.isArray(result))
        return result;
    return result.rows;
}
