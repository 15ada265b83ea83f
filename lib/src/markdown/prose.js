const text = (value) => ({ type: 'text', value });
/** The source of `node`: its marks as text, its label still Markdown. */
function written(node, { source }) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined)
        return [text(`:${node.name}`), ...node.children];
    const from = node.children[0]?.position?.start.offset;
    const to = node.children.at(-1)?.position?.end.offset;
    if (from === undefined || to === undefined)
        return [text(source.slice(start, end))];
    return [text(source.slice(start, from)), ...node.children, text(source.slice(to, end))];
}
const DESTINATION = /^\(\s*(?:<([^<>\n]*)>|([^\s()<>]+))(?:\s+"([^"]*)")?\s*\)/;
/** `See:this[page](b.md)` is a word, a colon, a word and a link: the parser assigned the brackets to the colon. */
function linkAfter(node, context) {
    if (node.children.length === 0 || Object.keys(node.attributes ?? {}).length > 0)
        return undefined;
    const next = context.parent(node)?.children[(context.indexOf(node) ?? 0) + 1];
    if (next?.type !== 'text')
        return undefined;
    const [whole, pointed, bare, title = null] = DESTINATION.exec(next.value) ?? [];
    if (whole === undefined)
        return undefined;
    context.setProperty(next, 'value', next.value.slice(whole.length));
    return [text(`:${node.name}`), { type: 'link', url: pointed ?? bare ?? '', title, children: [...node.children] }];
}
export const proseVisitors = {
    textDirective(node, context) {
        context.replaceNode(node, linkAfter(node, context) ?? written(node, context));
    },
    leafDirective(node, context) {
        context.replaceNode(node, { type: 'paragraph', children: written(node, context) });
    },
};
