import { isNoticeKind, noticeOf } from './containers.js';
import { isPhrasing } from './inline.js';
const MARK = /^\s*\[!([a-z]+)\][+-]?[ \t]*/i;
/** The nodes before and after the first line end of `nodes`. */
function firstLine(nodes) {
    for (const [index, node] of nodes.entries()) {
        if (node.type === 'break')
            return [nodes.slice(0, index), nodes.slice(index + 1)];
        const at = node.type === 'text' ? node.value.indexOf('\n') : -1;
        if (node.type !== 'text' || at === -1)
            continue;
        const after = [{ ...node, value: node.value.slice(at + 1) }, ...nodes.slice(index + 1)];
        return [[...nodes.slice(0, index), { ...node, value: node.value.slice(0, at) }], after];
    }
    return [[...nodes], []];
}
function notice(quote) {
    const [first, ...rest] = quote.children;
    const [lead, ...others] = first?.type === 'paragraph' ? first.children : [];
    const kind = lead?.type === 'text' ? MARK.exec(lead.value) : null;
    if (!kind?.[1] || lead?.type !== 'text' || !isNoticeKind(kind[1]) || !others.every(isPhrasing))
        return undefined;
    const [label, below] = firstLine([{ type: 'text', value: lead.value.slice(kind[0].length) }, ...others]);
    const filled = (nodes) => nodes.some((node) => node.type !== 'text' || node.value.trim() !== '');
    const children = filled(below) ? [{ type: 'paragraph', children: below }, ...rest] : rest;
    return { type: 'container', name: noticeOf(kind[1]), label: filled(label) ? label : [], children };
}
export function readAlerts(parent) {
    parent.children = parent.children.map((node) => {
        if ('children' in node)
            readAlerts(node);
        return (node.type === 'blockquote' && notice(node)) || node;
    });
}
