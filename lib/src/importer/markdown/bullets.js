const BULLET = /^[\s\u00a0\u2000-\u200b]*[•◦▪●○‣∙·][\s\u00a0\u2000-\u200b]*/u;
const INDENTED = /^[\s\u00a0\u2000-\u200b]*[\u00a0\u2000-\u200a][\s\u00a0\u2000-\u200b]*[•◦▪●○‣∙·+][\s\u00a0\u2000-\u200b]+/u;
const starts = (line) => line?.[0]?.type === 'text' && (BULLET.test(line[0].value) || INDENTED.test(line[0].value));
/** The lines of a paragraph, each as its nodes. */
function linesOf(children) {
    const lines = [[]];
    for (const node of children) {
        if (node.type === 'break')
            lines.push([]);
        else if (node.type === 'text') {
            for (const [index, value] of node.value.split('\n').entries()) {
                if (index > 0)
                    lines.push([]);
                if (value !== '')
                    lines.at(-1)?.push({ ...node, value });
            }
        }
        else
            lines.at(-1)?.push(node);
    }
    return lines;
}
function item(line) {
    const [first, ...rest] = line;
    const lead = first?.type === 'text' ? first.value.replace(INDENTED.test(first.value) ? INDENTED : BULLET, '') : '';
    return {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [...(lead ? [{ type: 'text', value: lead }] : []), ...rest] }],
    };
}
/** A paragraph that ends in two or more bulleted lines: the text above them, and the list. */
function listed(children) {
    const lines = linesOf(children);
    const from = lines.findIndex(starts);
    const bulleted = lines.slice(from);
    if (from === -1 || bulleted.length < 2 || !bulleted.every(starts))
        return undefined;
    const above = lines
        .slice(0, from)
        .flatMap((line, index) => [...(index > 0 ? [{ type: 'break' }] : []), ...line]);
    const list = { type: 'list', ordered: false, start: null, spread: false, children: bulleted.map(item) };
    return above.length > 0 ? [{ type: 'paragraph', children: above }, list] : [list];
}
const single = (node) => {
    if (node?.type !== 'paragraph')
        return undefined;
    const lines = linesOf(node.children);
    return lines.length === 1 && starts(lines[0]) ? lines[0] : undefined;
};
export function readBullets(parent) {
    const result = [];
    const children = parent.children;
    for (let index = 0; index < children.length; index++) {
        const node = children[index];
        const run = [];
        for (let line = single(children[index]); line; line = single(children[index + run.length]))
            run.push(line);
        if (run.length > 1) {
            result.push({ type: 'list', ordered: false, start: null, spread: true, children: run.map(item) });
            index += run.length - 1;
            continue;
        }
        if (node.type === 'paragraph')
            result.push(...(listed(node.children) ?? [node]));
        else {
            if ('children' in node)
                readBullets(node);
            result.push(node);
        }
    }
    parent.children = result;
}
