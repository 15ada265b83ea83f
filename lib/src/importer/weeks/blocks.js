import { markdownToMdast } from 'satteri';
import { startsTable } from '../markdown/tables.js';
import { hasWords } from './folded.js';
const DELIMITER = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const BOLD_LINE = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*:?\s*$/;
const MARKER = /^\s*(?:[-+*]|\d{1,9}[.)])\s+/;
const SIMPLE = new Set(['paragraph', 'list']);
/** Blocks of a body whose first line is `bodyLine` of the file. Throws if the parser does. */
export function readBlocks(body, bodyLine) {
    const lines = body.split('\n');
    const tree = markdownToMdast(body, { features: { frontmatter: false, directive: false } });
    const slice = (from, to) => lines.slice(from, to).join('\n');
    const blocks = [];
    let next = 0;
    const add = (kind, from, to, more = {}) => {
        blocks.push({ kind, text: slice(from, to), line: bodyLine + from, depth: 0, ...more });
        next = to;
    };
    for (const node of ('children' in tree ? tree.children : [])) {
        if (!node.position)
            continue;
        const [from, to] = [Math.max(next, node.position.start.line - 1), node.position.end.line];
        if (to <= from)
            continue;
        // Text between two blocks that the parser omitted is still text of the page.
        if (hasWords(slice(next, from)))
            add('other', next, from);
        if (node.type === 'html' && /<table\b/i.test(slice(from, to)))
            addHtmlTable(lines, from, to, add);
        else if (node.type === 'paragraph')
            addParagraph(lines, from, to, add);
        else if (node.type === 'heading')
            add('heading', from, to, { depth: node.depth ?? 1 });
        else if (node.type === 'list') {
            // A table straight below an item: parsers read its rows as text of the item.
            const table = lines.findIndex((_, line) => line > from && line + 1 < to && startsTable(lines, line));
            if (table < 0)
                add('list', from, to, { items: listItems(node, lines, bodyLine) });
            else {
                for (const [start, end] of [
                    [from, table],
                    [table, to],
                ])
                    blocks.push(...readBlocks(slice(start, end), bodyLine + start));
                next = to;
            }
        }
        else if (node.type === 'table')
            add('table', from, to);
        else
            add(node.type === 'thematicBreak' ? 'break' : 'other', from, to);
    }
    if (hasWords(slice(next, lines.length)))
        add('other', next, lines.length);
    return blocks;
}
/** A paragraph may be a bold heading, or a table whose header has a different number of cells than its rule. */
function addParagraph(lines, from, to, add) {
    if (to - from === 1 && BOLD_LINE.test(lines[from] ?? '')) {
        add('heading', from, to, { depth: 7 });
        return;
    }
    for (let line = from + 1; line < to; line++) {
        if (!(lines[line]?.includes('|') && lines[line - 1]?.includes('|') && DELIMITER.test(lines[line] ?? '')))
            continue;
        if (line - 1 > from)
            add('paragraph', from, line - 1);
        add('table', line - 1, to);
        return;
    }
    add('paragraph', from, to);
}
/** For the parser, an HTML table with a blank line inside is several blocks; they are combined. */
function addHtmlTable(lines, from, to, add) {
    let end = to;
    let open = 0;
    for (let line = from; line < lines.length; line++) {
        const text = lines[line] ?? '';
        open += (text.match(/<table\b/gi)?.length ?? 0) - (text.match(/<\/table\s*>/gi)?.length ?? 0);
        if (open <= 0 && line >= to - 1) {
            end = line + 1;
            break;
        }
    }
    if (end < to || open > 0)
        add('other', from, to);
    else
        add('html-table', from, end);
}
/** Source of each item of a list; undefined if one contains a table, code or similar. */
function listItems(list, lines, bodyLine) {
    const items = [];
    for (const item of (list.children ?? [])) {
        if (!item.position || !item.children.every(({ type }) => SIMPLE.has(type)))
            return undefined;
        const { start, end } = item.position;
        const text = lines
            .slice(start.line - 1, end.line)
            .join('\n')
            .slice(0, 100_000);
        items.push({ text: text.replace(MARKER, ''), line: bodyLine + start.line - 1 });
    }
    return items;
}
