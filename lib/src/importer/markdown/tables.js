// Pipe tables that parsers do not see: straight below a list item, or with a rule of another length than the header.
import { lineIn } from './options.js';
const RULE = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])\s+\S/;
const cellsIn = (row) => row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
/** True if line `at` is the header of a pipe table that is not indented. */
export const startsTable = (lines, at) => RULE.test(lines[at + 1] ?? '') && /^ {0,3}\S.*\||^ {0,3}\|/.test(lines[at] ?? '') && !ITEM.test(lines[at] ?? '');
/** `source` with its tables as parsers expect them; lines keep their numbers. */
export function withTables(source) {
    if (!/^ {0,3}\|?\s*:?-+:?\s*\|/m.test(source.text))
        return source;
    const rows = source.text.split('\n');
    const out = [];
    const lines = [];
    let fence = '';
    // Whether the paragraph or list item above would swallow a header.
    let item = false;
    for (const [index, row] of rows.entries()) {
        const line = lineIn(source, index + 1);
        const mark = FENCE.exec(row)?.[1] ?? '';
        if (fence === '')
            fence = mark;
        else if (mark.startsWith(fence))
            fence = '';
        const header = fence === '' && startsTable(rows, index);
        if (header && item) {
            out.push('');
            lines.push(line);
        }
        item = row.trim() === '' || header ? false : item || ITEM.test(row);
        const lacks = header ? cellsIn(rows[index + 1] ?? '') - cellsIn(row) : 0;
        const short = fence === '' && index > 0 && startsTable(rows, index - 1) ? cellsIn(rows[index - 1] ?? '') - cellsIn(row) : 0;
        out.push(lacks > 0 && lacks < 50
            ? `${row.trimEnd().replace(/(?<!\\)\|$/, '')}|${' |'.repeat(lacks)}`
            : short > 0 && short < 50
                ? `${row.trimEnd().replace(/\|$/, '')}|${'---|'.repeat(short)}`
                : row);
        lines.push(line);
    }
    return { text: out.join('\n'), lines };
}
