const PHRASING = new Set([
    'text',
    'emphasis',
    'strong',
    'delete',
    'inlineCode',
    'break',
    'link',
    'image',
    'footnoteReference',
    'html',
]);
export const isPhrasing = (node) => PHRASING.has(node.type);
const html = (value) => ({ type: 'html', value });
const text = (value) => ({ type: 'text', value });
const code = (value) => ({ type: 'inlineCode', value: value.replace(/\s*\n\s*/g, ' ').trim() });
const bare = (nodes) => nodes.every((node) => (node.type === 'text' && node.value.trim() === '') || node.type === 'break');
/** The inline content of `node`. */
function line(node, where) {
    switch (node.type) {
        case 'code':
            return node.value.trim() === ''
                ? []
                : where.cell
                    ? node.value.split('\n').flatMap((row, index) => [...(index > 0 ? [html('<br>')] : []), ...(row.trim() ? [code(row)] : [])])
                    : [code(node.value)];
        case 'heading':
            return [{ type: 'strong', children: inline(node.children, where) }];
        case 'list': {
            if (!where.cell)
                return inline(node.children, where);
            const tag = node.ordered ? 'ol' : 'ul';
            return [
                html(`<${tag}>`),
                ...node.children.flatMap((item) => [html('<li>'), ...inline(item.children, where), html('</li>')]),
                html(`</${tag}>`),
            ];
        }
        case 'container':
            return inline([...(node.label.length > 0 ? [{ type: 'paragraph', children: node.label }] : []), ...node.children], where);
        case 'thematicBreak':
        case 'definition':
            return [];
        default:
            return 'children' in node ? inline(node.children, where) : [];
    }
}
/** `nodes` without blocks. */
export function inline(nodes, where = {}) {
    const result = [];
    let open = false;
    for (const node of nodes) {
        if (isPhrasing(node)) {
            if (open && !(node.type === 'text' && node.value.trim() === '')) {
                result.push(where.cell ? html('<br>') : text(' '));
                open = false;
            }
            if (node.type === 'break')
                result.push(where.cell ? html('<br>') : text(' '));
            else
                result.push(node);
            continue;
        }
        const content = line(node, where);
        if (bare(content))
            continue;
        const list = content[0]?.type === 'html' && /^<[uo]l>/.test(content[0].value);
        if (!bare(result) && !list)
            result.push(where.cell ? html('<br>') : text(' '));
        result.push(...content);
        open = !list;
    }
    return result;
}
