import { htmlToHast } from 'satteri';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** `text` as the text of an element or the value of a quoted attribute. */
export const escapeHtml = (text) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
const elements = new Map();
/** A node that renders as `html`, which contains exactly one element and is safe. */
export function htmlNode(html, format) {
    if (format === 'markdown')
        return { type: 'raw', value: html };
    let node = elements.get(html);
    if (!node) {
        const tree = htmlToHast(html, { fragment: true });
        node = ('children' in tree ? tree.children[0] : undefined) ?? { type: 'text', value: '' };
        elements.set(html, node);
    }
    return node;
}
/** Creates an element. */
export const element = (tagName, properties, children = []) => ({
    type: 'element',
    tagName,
    properties,
    children,
});
/** The class names of an element. */
export function classesOf(node) {
    const { className } = node.properties ?? {};
    return Array.isArray(className) ? className.map(String) : [];
}
