import { lineIn, report } from './options.js';
import { eachNode } from './parse.js';
/** `{#place}`, `{.red #place}`, `{.red}`, `{class="red"}`: attributes of Hugo's Markdown. */
export const ATTRIBUTES = /\s*\{\s*((?:[#.][\p{L}\p{N}_:.-]+|[\w-]+=(?:"[^"{}]*"|[^\s"{}]+))(?:\s+(?:[#.][\p{L}\p{N}_:.-]+|[\w-]+=(?:"[^"{}]*"|[^\s"{}]+)))*)\s*\}\s*$/u;
/** The id among attributes, as an anchor. */
function anchorIn(attributes) {
    const id = /(?:^|\s)(?:#|id="?)([\p{L}\p{N}_:.-]+)/u.exec(attributes)?.[1];
    return id === undefined ? [] : [{ type: 'html', value: `<a id="${id}"></a>` }];
}
/** `## Title {#place}` is Hugo's syntax for an anchor: it becomes an anchor that links find. */
export function readHeadingIds(root) {
    eachNode(root, (node) => {
        if (node.type !== 'heading')
            return;
        const last = node.children.at(-1);
        const found = last?.type === 'text' ? ATTRIBUTES.exec(last.value) : null;
        if (last?.type !== 'text')
            return;
        // A colon at the end says that text follows, as the heading itself does.
        last.value = (found ? last.value.slice(0, found.index) : last.value).replace(/\s*[:：]\s*$/, '');
        if (found)
            node.children.push(...anchorIn(found[1] ?? ''));
    });
}
/** A last line such as `{.attribution}` styles the block above; only its id is kept. */
export function readBlockAttributes(root) {
    eachNode(root, (node) => {
        if (node.type !== 'paragraph')
            return;
        const last = node.children.at(-1);
        const found = last?.type === 'text' ? /(?:^|\n)[ \t]*(\{[^{}\n]*\})[ \t]*$/.exec(last.value) : null;
        const attributes = found ? ATTRIBUTES.exec(found[1] ?? '') : null;
        if (!found || !attributes || last?.type !== 'text')
            return;
        last.value = last.value.slice(0, found.index);
        node.children.push(...anchorIn(attributes[1] ?? ''));
    });
}
export function shiftHeadings(root, source, options) {
    let first;
    eachNode(root, (node) => {
        if (node.type === 'heading' && node.depth === 1)
            first ??= node.position?.start.line ?? 1;
    });
    if (first === undefined)
        return;
    eachNode(root, (node) => {
        if (node.type === 'heading')
            node.depth = Math.min(6, node.depth + 1);
    });
    report(options, 'note', 'heading-shifted', lineIn(source, first), 'the text has a level 1 heading, which is reserved for the page title', 'all headings moved down one level');
}
