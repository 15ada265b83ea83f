import { brief, lineIn, report } from './options.js';
import { eachNode } from './parse.js';
import { written } from './written.js';
const COMMENT = /<!--([\s\S]*?)(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![a-z][^>]*>/gi;
const BREAK = /^<\/?br\b[^>]*>$/i;
/** Removes comments and reports each; a single `<br>` becomes a break, and stays `<br>` in cells and headings. */
export function dropComments(root, source, options) {
    const parents = [];
    eachNode(root, (node) => {
        if ('children' in node && node.children.some((child) => child.type === 'html'))
            parents.push(node);
    });
    for (const parent of parents) {
        const oneLine = parent.type === 'tableCell' || parent.type === 'heading';
        parent.children = parent.children.flatMap((child) => {
            if (child.type !== 'html')
                return [child];
            const line = lineIn(source, child.position?.start.line);
            const value = /^<(?:script|style)\b/i.test(child.value)
                ? child.value
                : child.value.replace(COMMENT, (comment, text, at) => {
                    const row = line + child.value.slice(0, at).split('\n').length - 1;
                    const words = brief(written(text ?? comment, source));
                    if (words !== '')
                        report(options, 'note', 'html-comment', row, `hidden comment: ${words}`, 'removed');
                    return '';
                });
            if (value.trim() === '')
                return [];
            if (!BREAK.test(value.trim()))
                return [{ ...child, value }];
            return [oneLine ? { type: 'html', value: '<br>' } : { type: 'break' }];
        });
    }
}
