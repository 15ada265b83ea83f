import { markdownToMdast } from 'satteri';
import { withEmoji } from './emoji.js';
import { escapeHtml } from './html.js';
const SPECIAL = /[*_`~[\]<>\\&!@]|:\/\/|www\.|:[a-z0-9_+-]+:/i;
const ABROAD = /^(?:https?|mailto):/i;
const SCHEME = /^[^/?#]*:/;
/** Inserted before the text, so that it cannot start a list, a heading or a table. */
const GUARD = 'x ';
const trees = new Map();
/** The inline nodes of `text`; line ends count as blanks. */
function parse(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    let nodes = trees.get(line);
    if (nodes)
        return nodes;
    nodes = [{ type: 'text', value: line }];
    if (SPECIAL.test(line)) {
        const root = markdownToMdast(GUARD + line, { features: { frontmatter: false }, position: false });
        const paragraph = 'children' in root && root.children.length === 1 ? root.children[0] : undefined;
        const [first, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
        if (first?.type === 'text' && first.value.startsWith(GUARD))
            nodes = [{ ...first, value: first.value.slice(GUARD.length) }, ...rest];
    }
    trees.set(line, nodes);
    return nodes;
}
const abroad = (target) => (ABROAD.test(target) ? target : undefined);
function render(node, resolve) {
    const inner = () => ('children' in node ? node.children.map((child) => render(child, resolve)).join('') : '');
    switch (node.type) {
        case 'emphasis':
            return `<em>${inner()}</em>`;
        case 'strong':
            return `<strong>${inner()}</strong>`;
        case 'delete':
            return `<del>${inner()}</del>`;
        case 'inlineCode':
            return `<code>${escapeHtml(node.value)}</code>`;
        case 'break':
            return ' ';
        case 'image':
            return escapeHtml(node.alt ?? '');
        case 'link': {
            const address = resolve(node.url);
            if (address === undefined || (SCHEME.test(address) && !ABROAD.test(address)))
                return inner();
            const rel = ABROAD.test(address) ? ' rel="noopener"' : '';
            return `<a href="${escapeHtml(address)}"${rel}>${inner()}</a>`;
        }
        default:
            return 'value' in node ? escapeHtml(node.type === 'text' ? withEmoji(node.value) : node.value) : inner();
    }
}
const rendered = new Map();
/** `text` as safe HTML without block elements. HTML in it is shown as text. Without `resolve`, only web and mail addresses become links. */
export function inlineHtml(text, resolve) {
    if (!SPECIAL.test(text))
        return escapeHtml(text.replace(/\s+/g, ' ').trim());
    if (resolve)
        return parse(text)
            .map((node) => render(node, resolve))
            .join('');
    let html = rendered.get(text);
    if (html === undefined) {
        html = parse(text)
            .map((node) => render(node, abroad))
            .join('');
        rendered.set(text, html);
    }
    return html;
}
function words(node) {
    if (node.type === 'break')
        return ' ';
    if (node.type === 'image')
        return node.alt ?? '';
    if ('children' in node)
        return node.children.map(words).join('');
    if (node.type === 'text')
        return withEmoji(node.value);
    return 'value' in node ? node.value : '';
}
/** `text` without its marks, for titles, descriptions and feeds. */
export const plainText = (text) => parse(text).map(words).join('');
