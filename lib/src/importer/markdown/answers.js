import { inline, isPhrasing } from './inline.js';
import { spoken, written } from './written.js';
const ONE_LINE = new Set(['heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);
/** `text` split at its marks. */
function pieces(text, { calls, mark }) {
    const found = [];
    let from = 0;
    for (const match of text.matchAll(mark)) {
        const call = calls[Number(match[1])];
        if (match.index > from)
            found.push(text.slice(from, match.index));
        if (call)
            found.push(call);
        from = match.index + match[0].length;
    }
    if (from < text.length)
        found.push(text.slice(from));
    return found;
}
/** Changes the tree below `parent`: marks become what `answer` returns for their calls. */
export function putAnswers(parent, source, answer) {
    if (source.calls.length === 0)
        return;
    parent.children = parent.children.flatMap((node) => {
        if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html')
            return [{ ...node, value: written(node.value, source) }];
        if (node.type === 'image')
            return [{ ...node, alt: spoken(node.alt ?? '', source), title: node.title ? spoken(node.title, source) : null }];
        if (node.type === 'text') {
            return pieces(node.value, source).flatMap((piece) => {
                if (typeof piece === 'string')
                    return [{ type: 'text', value: piece }];
                const answered = answer(piece);
                if ('inline' in answered)
                    return answered.inline;
                if (!ONE_LINE.has(parent.type))
                    return answered.blocks;
                return [
                    { type: 'text', value: ' ' },
                    ...inline(answered.blocks, { cell: parent.type === 'tableCell' }),
                    { type: 'text', value: ' ' },
                ];
            });
        }
        if (!('children' in node))
            return [node];
        if (node.type === 'container') {
            const label = { type: 'heading', depth: 1, children: node.label };
            putAnswers(label, source, answer);
            node.label = label.children;
        }
        putAnswers(node, source, answer);
        return node.type === 'paragraph' ? split(node.children) : [node];
    });
}
/** A paragraph with blocks in it is split into several. */
export function split(children) {
    const result = [];
    let open;
    for (const node of children) {
        if (!isPhrasing(node)) {
            result.push(node);
            open = undefined;
            continue;
        }
        if (!open) {
            open = [];
            result.push({ type: 'paragraph', children: open });
        }
        open.push(node);
    }
    return result;
}
