// A table in the source: cells as written, each row with its position.
import { Parser } from 'htmlparser2';
import { hasWords } from './folded.js';
/** Cells of a row of a pipe table. A pipe separates cells unless a backslash precedes it, in code too. */
export function pipeCells(row) {
    const cells = row
        .trim()
        .replace(/^\|/, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.replaceAll('\\|', '|').trim());
    if (cells.length > 1 && cells.at(-1) === '')
        cells.pop();
    return cells;
}
export function sourceTable(block) {
    if (block.kind === 'html-table')
        return htmlTable(block);
    if (block.kind !== 'table')
        return undefined;
    const [header = '', rule = '', ...rest] = block.text.split('\n');
    const rows = rest.flatMap((source, index) => source.trim() === '' ? [] : [{ cells: pipeCells(source), line: block.line + 2 + index, source }]);
    return { headers: pipeCells(header), rows, line: block.line, head: `${header}\n${rule}`, around: [] };
}
/** Rows of an HTML table, from its parser's events; a cell that spans rows is blank in the rows below its first. */
function htmlTable(block) {
    const { text } = block;
    const rows = [];
    let spans = [];
    let cell;
    let span = 1;
    let depth = 0;
    let [first, last] = [-1, text.length];
    const lineAt = lineFinder(text, block.line);
    const parser = new Parser({
        onopentag(name, attributes) {
            if (name === 'table') {
                depth++;
                if (first < 0)
                    first = parser.startIndex;
            }
            if (depth !== 1)
                return;
            if (name === 'tr')
                rows.push({ cells: [], line: lineAt(parser.startIndex), source: '', start: parser.startIndex });
            if (name !== 'td' && name !== 'th')
                return;
            const row = rows.at(-1);
            const held = spans.find(({ column }) => column === row?.cells.length);
            if (held) {
                row?.cells.push('');
                held.rows--;
                spans = spans.filter((one) => one.rows > 0);
            }
            cell = parser.endIndex + 1;
            span = Math.min(1000, Number(attributes['rowspan']) || 1);
        },
        onclosetag(name) {
            if (name === 'table') {
                depth--;
                if (depth === 0)
                    last = parser.endIndex + 1;
            }
            if (depth !== 1)
                return;
            const row = rows.at(-1);
            if ((name === 'td' || name === 'th') && cell !== undefined && row) {
                if (span > 1)
                    spans.push({ column: row.cells.length, rows: span - 1 });
                row.cells.push(text
                    .slice(cell, parser.startIndex)
                    .replace(/\s*\n\s*/g, ' ')
                    .trim());
                cell = undefined;
            }
            if (name === 'tr' && row)
                row.source = text.slice(row.start, parser.endIndex + 1);
        },
    }, { lowerCaseTags: true });
    parser.end(text);
    const [header, ...body] = rows;
    if (!header)
        return undefined;
    const around = [text.slice(0, Math.max(0, first)), text.slice(last)].filter(hasWords);
    return { headers: header.cells, rows: body, line: block.line, head: '', around };
}
/** Line numbers of ascending offsets, in one pass. */
function lineFinder(text, firstLine) {
    let [at, line] = [0, firstLine];
    return (offset) => {
        for (; at < offset; at++)
            if (text[at] === '\n')
                line++;
        return line;
    };
}
