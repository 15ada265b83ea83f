// How much text is parsed as Markdown. Text beyond these limits is machine-made, and would take parsers too long.
import { lined } from './options.js';
/** Maximum text that is parsed as Markdown, in letters. */
export const LONGEST = 4_000_000;
/** Maximum line that is parsed as Markdown. */
const LONGEST_LINE = 100_000;
/** Maximum paragraph of many lines. */
const LONGEST_PARAGRAPH = 30_000;
/** Length of the paragraphs into which such a line is split. */
const PIECE = 20_000;
/** Maximum list and quote marks at the start of one line. */
const MOST_MARKS = 200;
const OPENERS = new RegExp(`^(?:[ \\t]*(?:[-+*>]|\\d{1,9}[.)])){${MOST_MARKS}}`);
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
/** Lines whose form separates them from the next. */
const FORMED = /^\s*(?:[|<>#+*-]|\d+[.)]\s)|^(?: {4}|\t)/;
export const escapeAll = (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
/** A long line as plain paragraphs, split at blanks. */
function pieces(line) {
    const found = [];
    for (let from = 0; from < line.length;) {
        const blank = from + PIECE < line.length ? line.lastIndexOf(' ', from + PIECE) : line.length;
        const to = blank > from ? blank : from + PIECE;
        found.push(escapeAll(line.slice(from, to).trim()));
        from = to;
    }
    return found;
}
/**
 * `text` within what parsers read in reasonable time: lines that open hundreds of blocks become text, very long lines and
 * paragraphs are split. Code in fences stays unchanged. `onCut` is called for each split line.
 */
export function withinBounds(text, first, onCut = () => undefined) {
    const source = text.split('\n');
    if (text.length < LONGEST_PARAGRAPH && !source.some((line) => line.length > MOST_MARKS && OPENERS.test(line)))
        return lined(text, first);
    const rows = [];
    const lines = [];
    let fence = '';
    let paragraph = 0;
    const add = (row, line) => {
        rows.push(row);
        lines.push(line);
    };
    for (const [index, row] of source.entries()) {
        const line = first + index;
        const mark = FENCE.exec(row)?.[1] ?? '';
        if (fence !== '') {
            if (mark.startsWith(fence))
                fence = '';
            add(row, line);
            continue;
        }
        fence = mark;
        paragraph = row.trim() === '' || FORMED.test(row) ? 0 : paragraph + row.length;
        if (row.length > LONGEST_LINE && mark === '') {
            onCut(line);
            for (const piece of pieces(row)) {
                add('', line);
                add(piece, line);
            }
            add('', line);
            paragraph = 0;
            continue;
        }
        if (paragraph > LONGEST_PARAGRAPH) {
            onCut(line);
            add('', line);
            paragraph = 0;
        }
        add(row.replace(OPENERS, (marks) => marks.replace(/\S/, '\\$&')), line);
    }
    return { text: rows.join('\n'), lines };
}
