import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
/** Colons that a container needs so that nested ones end before it. */
function colons(node) {
    const inside = 'children' in node ? node.children.reduce((most, child) => Math.max(most, colons(child)), 0) : 0;
    return node.type === 'container' ? Math.max(3, inside + 1) : inside;
}
const container = (node, _parent, state, info) => {
    const fence = ':'.repeat(colons(node));
    const exit = state.enter('containerDirective');
    const label = { type: 'link', url: '', children: node.label };
    const leave = state.enter('label');
    const words = node.label.length > 0
        ? `[${state.containerPhrasing(label, { ...info, before: '[', after: ']' }).replace(/\s*\n\s*/g, ' ')}]`
        : '';
    leave();
    const content = state.containerFlow(node, info);
    exit();
    return [`${fence}${node.name}${words}${node.open ? '{open}' : ''}`, content, fence].filter((part) => part !== '').join('\n');
};
const own = {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    strong: '*',
    rule: '-',
    listItemIndent: 'one',
    fences: true,
    handlers: { container },
    unsafe: [
        { atBreak: true, character: ':', after: '::' },
        { character: ':', after: '[A-Za-z][\\w-]*[\\[{]', inConstruct: 'phrasing' },
        // Text that looks like a shortcode must not become one if the page is imported again.
        { character: '{', before: '\\{', after: '[<%]', inConstruct: 'phrasing' },
        { character: '$', after: '\\$', inConstruct: 'phrasing' },
        { character: '$', before: '\\$', inConstruct: 'phrasing' },
    ],
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};
export const writeMarkdown = (root) => toMarkdown(root, own);
