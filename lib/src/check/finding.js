// A finding: one problem in the content, with how to fix it.
import { codes } from './codes.js';
/** A finding at `place`; its severity comes from the catalog. */
export const finding = (code, { file, line, column }, what, fix) => ({
    code,
    severity: codes[code].severity,
    file,
    line,
    column,
    what,
    fix,
});
/** Sorts by file, then by position in it. */
export const byPlace = (a, b) => a.file === b.file ? a.line - b.line || a.column - b.column : a.file.localeCompare(b.file, 'en', { numeric: true });
