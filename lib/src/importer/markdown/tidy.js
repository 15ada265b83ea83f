import { split } from './answers.js';
import { inline, isPhrasing } from './inline.js';
import { NOWHERE } from './lead-links.js';
const MARKED = new Set(['emphasis', 'strong', 'delete']);
/** Decorative blanks at the start of a line: `&emsp;`, `&nbsp;`. */
const LEADING = /^[\s\u00a0\u2000-\u200b\ufeff]+/u;
const blank = (node) => node !== undefined && (node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));
/** Merges adjacent text nodes; removes blanks around line ends. */
function joined(nodes, oneLine) {
    const result = [];
    for (const node of nodes) {
        const last = result.at(-1);
        if (node.type === 'text' && last?.type === 'text')
            last.value += node.value;
        else if (node.type === 'inlineCode' && last?.type === 'inlineCode')
            last.value += node.value;
        else if (node.type === 'inlineCode' && node.value.trim() === '')
            result.push({ type: 'text', value: ' ' });
        else
            result.push(node.type === 'text' ? { type: 'text', value: node.value } : node);
    }
    for (const [index, node] of result.entries()) {
        if (node.type !== 'text')
            continue;
        node.value = node.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, oneLine ? ' ' : '\n');
        // A line that starts with an HTML element may open an HTML block.
        if (result[index - 1]?.type === 'html')
            node.value = node.value.replace(/^\n/, ' ');
        if (result[index + 1]?.type === 'html')
            node.value = node.value.replace(/\n$/, ' ');
        if (result[index - 1]?.type === 'break')
            node.value = node.value.replace(LEADING, '');
        if (result[index + 1]?.type === 'break')
            node.value = node.value.trimEnd();
    }
    return result.filter((node) => node.type !== 'text' || node.value !== '');
}
/** Moves blanks at the edges of emphasis and links outside, as Markdown requires. */
function edges(node) {
    const before = [];
    const after = [];
    const { children } = node;
    const [first] = children;
    if (first?.type === 'text') {
        const space = /^\s+/u.exec(first.value)?.[0] ?? '';
        first.value = first.value.slice(space.length);
        if (space)
            before.push({ type: 'text', value: space });
    }
    const last = children.at(-1);
    if (last?.type === 'text') {
        const space = /\s+$/u.exec(last.value)?.[0] ?? '';
        last.value = last.value.slice(0, last.value.length - space.length);
        if (space)
            after.push({ type: 'text', value: space });
    }
    while (children[0]?.type === 'break')
        before.push(children.shift());
    while (children.at(-1)?.type === 'break')
        after.unshift(children.pop());
    node.children = children.filter((child) => child.type !== 'text' || child.value !== '');
    return [...before, ...(node.children.length > 0 ? [node] : []), ...after];
}
function phrasing(nodes, around) {
    const flat = nodes.flatMap((node) => {
        if (node.type === 'break')
            return around.oneLine ? [{ type: 'html', value: '<br>' }] : [node];
        if (node.type === 'inlineCode')
            return [{ type: 'inlineCode', value: node.value.replace(/\r\n?|\n/g, ' ') }];
        if (!isPhrasing(node) || !('children' in node))
            return [node];
        const marks = new Set([...around.marks, node.type]);
        const children = phrasing(node.children, { ...around, marks });
        // A repeated mark adds nothing, links cannot be nested, and blocks have no marks.
        if (around.marks.has(node.type) || (node.type === 'link' && node.url === NOWHERE) || !children.every(isPhrasing))
            return children;
        node.children = children;
        return MARKED.has(node.type) || node.type === 'link' ? edges(node) : [node];
    });
    return flat.every(isPhrasing) ? joined(flat, around.oneLine) : flat;
}
/** `nodes` as one paragraph's content, without blanks at its edges. In one line, blocks among them lose their form. */
function line(nodes, oneLine, cell = false) {
    const around = { oneLine, marks: new Set() };
    const found = phrasing(oneLine ? inline(nodes, { cell }) : nodes, around);
    const result = found.every(isPhrasing) ? found : phrasing(inline(found, { cell }), around);
    while (blank(result[0]))
        result.shift();
    while (blank(result.at(-1)))
        result.pop();
    const [first] = result;
    if (first?.type === 'text')
        first.value = first.value.replace(LEADING, '');
    const last = result.at(-1);
    if (last?.type === 'text')
        last.value = last.value.trimEnd();
    return result;
}
/** Maximum width of a table that its longest row decides; above it the header decides, and further cells are merged into the last one. */
const WIDEST = 60;
/** Gives every row as many cells as the longest has. */
function pad(table) {
    const widest = table.children.reduce((most, row) => Math.max(most, row.children.length), 1);
    const columns = Math.max(table.children[0]?.children.length ?? 1, Math.min(widest, WIDEST));
    for (const row of table.children) {
        const last = row.children[columns - 1];
        for (const cell of row.children.splice(columns))
            last?.children.push({ type: 'text', value: ' ' }, ...cell.children);
    }
    for (const row of table.children)
        while (row.children.length < columns)
            row.children.push({ type: 'tableCell', children: [] });
    table.align = Array.from({ length: columns }, (_, index) => table.align?.[index] ?? null);
}
function block(node) {
    switch (node.type) {
        case 'paragraph':
            return split(phrasing(node.children, { oneLine: false, marks: new Set() })).flatMap((part) => {
                if (part.type !== 'paragraph')
                    return block(part);
                const children = line(part.children, false);
                return children.length > 0 ? [{ ...part, children }] : [];
            });
        case 'heading': {
            node.children = line(node.children, true);
            return node.children.length > 0 ? [node] : [];
        }
        case 'table':
            pad(node);
            for (const row of node.children)
                for (const cell of row.children)
                    cell.children = line(cell.children, true, true);
            return [node];
        case 'html':
            return [{ type: 'paragraph', children: [node] }];
        case 'list':
            node.children = node.children.map((item) => tidy(item));
            return node.children.length > 0 ? [node] : [];
        case 'container':
            node.label = line(node.label, true);
            return [tidy(node)];
        default:
            return isPhrasing(node)
                ? block({ type: 'paragraph', children: [node] })
                : 'children' in node
                    ? [tidy(node)]
                    : [node];
    }
}
/** Tidies the nodes below `parent`, which contains blocks. */
export function tidy(parent) {
    parent.children = parent.children.flatMap(block);
    return parent;
}
