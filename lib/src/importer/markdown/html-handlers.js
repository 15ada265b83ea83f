import { inline, isPhrasing } from './inline.js';
import { KEPT_INLINE } from './tags.js';
const html = (value) => ({ type: 'html', value });
/** Inline HTML. The converter treats an `html` node as a block, so it is represented as code until the tree is complete. */
const word = (value) => ({ type: 'inlineCode', value, data: { html: true } });
/** `node` in its real form, if it is HTML represented as code. */
export function unmask(node) {
    if (node.type === 'inlineCode' && node.data?.html)
        Object.assign(node, { type: 'html', data: undefined });
}
const quoted = (value) => String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const element = (node, name) => node.type === 'element' && node.tagName === name;
/** Stays an HTML element. */
const keep = (state, node) => {
    const title = node.properties['title'] ? ` title="${quoted(node.properties['title'])}"` : '';
    const content = state.all(node);
    // It cannot contain blocks, which matter more than the element.
    if (!content.every(isPhrasing))
        return content;
    return content.length === 0 ? [] : [word(`<${node.tagName}${title}>`), ...content, word(`</${node.tagName}>`)];
};
/** A link, or the anchor that links lead to. */
const anchor = (state, node) => {
    const id = node.properties['id'] ?? node.properties['name'];
    const place = id ? [word(`<a id="${quoted(id)}"></a>`)] : [];
    const url = node.properties['href'];
    const children = state.all(node);
    if (url === undefined)
        return [...place, ...children];
    const link = { type: 'link', url: String(url), title: node.properties['title'] ?? null, children };
    state.patch(node, link);
    return [...place, link];
};
const media = (_state, node) => word(String(node.properties['markup'] ?? ''));
const box = (_state, node) => word(`<input type="checkbox"${node.properties['checked'] ? ' checked' : ''} disabled>`);
/** A cell contains one line: its blocks are separated by `<br>`, its lists stay HTML. */
const cell = (state, node) => {
    const children = inline(state.all(node), { cell: true });
    const { colSpan, rowSpan } = node.properties;
    const data = colSpan || rowSpan ? { data: { hastUtilToMdastTemporaryColSpan: colSpan, hastUtilToMdastTemporaryRowSpan: rowSpan } } : {};
    return { type: 'tableCell', children, ...data };
};
/** An empty paragraph still separates the words around it. */
const paragraph = (general) => (state, node, parent) => general(state, node, parent) ?? { type: 'break' };
/** A list is loose if its items contain paragraphs; nested lists do not make it loose. */
const item = (general) => (state, node, parent) => {
    const result = general(state, node, parent);
    return { ...result, spread: node.children.some((child) => element(child, 'p')) };
};
/** A definition list: `- **Term:** meaning`. */
const terms = (state, node) => {
    const parts = node.children.flatMap((child) => (element(child, 'div') ? child.children : [child]));
    const items = [];
    for (const part of parts) {
        if (part.type !== 'element')
            continue;
        if (part.tagName === 'dt')
            items.push({ term: inline(state.all(part)), rest: [] });
        else {
            if (items.length === 0)
                items.push({ term: [], rest: [] });
            items.at(-1)?.rest.push(...state.toFlow(state.all(part)));
        }
    }
    return {
        type: 'list',
        spread: false,
        children: items.map(({ term, rest }) => {
            const [first, ...others] = rest;
            const strong = term.length > 0 ? [{ type: 'strong', children: [...term, { type: 'text', value: ':' }] }] : [];
            const lead = first?.type === 'paragraph' ? [{ type: 'text', value: ' ' }, ...first.children] : [];
            const blocks = (first?.type === 'paragraph' ? others : rest);
            return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [...strong, ...lead] }, ...blocks] };
        }),
    };
};
/** A figure with one image becomes an image with its caption as title. */
const figure = (state, node) => {
    const caption = node.children.find((child) => element(child, 'figcaption'));
    const rest = state.toFlow(state.all({ ...node, children: node.children.filter((child) => child !== caption) }));
    if (!caption)
        return rest;
    const words = inline(state.all(caption));
    const [only] = rest;
    const picture = rest.length === 1 && only?.type === 'paragraph' && only.children.length === 1 ? only.children[0] : undefined;
    const plain = words.every(({ type }) => type === 'text');
    if (picture?.type === 'image' && plain && !picture.title) {
        picture.title = words
            .map((word) => ('value' in word ? word.value : ''))
            .join('')
            .replace(/\s+/g, ' ')
            .trim();
        return rest;
    }
    return [...rest, { type: 'paragraph', children: words }];
};
/** Details become our block, whose content is Markdown; in a table they stay HTML. */
const details = (state, node) => {
    const summary = node.children.find((child) => element(child, 'summary'));
    const rest = { ...node, children: node.children.filter((child) => child !== summary) };
    const label = summary ? inline(state.all(summary)) : [];
    if (state.inTable)
        return [
            html('<details><summary>'),
            ...label,
            html('</summary>'),
            ...inline(state.all(rest), { cell: true }),
            html('</details>'),
        ];
    const block = {
        type: 'container',
        name: 'details',
        label,
        open: node.properties['open'] !== undefined,
        children: state.toFlow(state.all(rest)),
    };
    return block;
};
const unwrap = (state, node) => state.all(node);
/** The caption of a table goes above it. */
const table = (general) => (state, node, parent) => {
    if (state.inTable)
        return [html('<br>'), ...inline(state.all(node), { cell: true }), html('<br>')];
    const caption = node.children.find((child) => element(child, 'caption'));
    const above = caption ? [{ type: 'paragraph', children: inline(state.all(caption)) }] : [];
    const rest = { ...node, children: node.children.filter((child) => child !== caption) };
    return [...above, ...[general(state, rest, parent)].flat().filter(Boolean)];
};
export const htmlHandlers = (general) => ({
    ...Object.fromEntries([...KEPT_INLINE].map((name) => [name, keep])),
    ...Object.fromEntries(['label', 'cite', 'dfn', 'q', 'font', 'address', 'legend', 'fieldset', 'progress', 'meter', 'output', 'math'].map((name) => [
        name,
        unwrap,
    ])),
    a: anchor,
    input: box,
    video: media,
    audio: media,
    td: cell,
    th: cell,
    dl: terms,
    p: paragraph(general['p']),
    li: item(general['li']),
    figure,
    details,
    table: table(general['table']),
});
