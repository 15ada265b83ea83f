import { isSafe } from './addresses.js';
import { brief, lineIn, report } from './options.js';
import { eachNode } from './parse.js';
import { addressOf } from './shortcode-links.js';
import { written } from './written.js';
/** Reference links become inline links, and the definitions are removed. */
export function resolveReferences(root) {
    const definitions = new Map();
    eachNode(root, (node) => {
        if (node.type === 'definition' && !definitions.has(node.identifier))
            definitions.set(node.identifier, node);
    });
    eachNode(root, (node) => {
        if ('children' in node && definitions.size > 0)
            node.children = node.children.filter((child) => child.type !== 'definition');
        if (node.type !== 'linkReference' && node.type !== 'imageReference')
            return;
        const { url = '', title = null } = definitions.get(node.identifier) ?? {};
        Object.assign(node, { type: node.type === 'linkReference' ? 'link' : 'image', url, title });
    });
}
/** `url` with its shortcodes replaced. */
const plainAddress = (url, source) => source.calls.length === 0
    ? url
    : url.replace(source.mark, (_, index) => {
        const call = source.calls[Number(index)];
        return call ? (addressOf(call) ?? '') : '';
    });
/** Whether nothing of `node` is visible. */
function empty(node) {
    let seen = false;
    eachNode(node, (part) => {
        seen ||= part.type === 'image' || part.type === 'html' || ('value' in part && part.value.trim() !== '');
    });
    return !seen;
}
/** Converts the address of every link and image. A forbidden one loses its address and keeps its text. */
export function leadLinks(root, source, options) {
    let line = lineIn(source, 1);
    eachNode(root, (node) => {
        if ('position' in node && node.position)
            line = lineIn(source, node.position.start.line);
        if (node.type !== 'link' && node.type !== 'image')
            return;
        const kind = node.type;
        if (node.type === 'link' && empty(node))
            report(options, 'note', 'link-empty', line, `a link to ${brief(written(node.url, source), 120)} without link text`, 'removed');
        const url = plainAddress(node.url, source);
        if (isSafe(url)) {
            node.url = options.resolveLink(url, line, kind);
            return;
        }
        report(options, 'warning', 'html-removed', line, `${brief(written(node.url, source), 80)} is not an allowed URL`, 'URL removed, text kept');
        if (node.type === 'image')
            Object.assign(node, { type: 'text', value: [node.alt, node.title].filter(Boolean).join(' ') });
        // Markdown has no plain container for text: tidying removes the empty link and keeps its contents.
        else
            node.url = NOWHERE;
    });
}
/** The address of a link to be removed. */
export const NOWHERE = '\u0000';
