const BOXES = new Set(['span', 'strong', 'b', 'em', 'i', 'small', 'a', 'time', 'label', 'button']);
const box = (node) => node?.type === 'element' && BOXES.has(node.tagName);
const styled = (node) => 'className' in node.properties || 'style' in node.properties;
/** The children of `node`, with a blank between two adjacent ones of which one was styled. */
export function apart(node) {
    const { children } = node;
    if (children.length < 2)
        return children;
    return children.flatMap((child, index) => {
        const last = children[index - 1];
        const touch = box(last) && box(child) && (last.tagName === 'span' || child.tagName === 'span');
        return touch && (styled(node) || styled(last) || styled(child) || node.tagName === 'div')
            ? [{ type: 'text', value: ' ' }, child]
            : [child];
    });
}
/** A block that contains only links becomes a list of them. */
export function menu({ tagName, children }) {
    if (!/^(?:div|nav|section)$/.test(tagName))
        return undefined;
    const links = children.filter((child) => child.type === 'element');
    const only = children.every((child) => child.type === 'text' ? child.value.trim() === '' : child.type === 'comment' || (child.type === 'element' && child.tagName === 'a'));
    if (!only || links.length < 2)
        return undefined;
    const items = links.map((link) => ({ type: 'element', tagName: 'li', properties: {}, children: [link] }));
    return [{ type: 'element', tagName: 'ul', properties: {}, children: items }];
}
