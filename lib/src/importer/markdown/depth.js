import { lineIn, report } from './options.js';
import { eachNode } from './parse.js';
/** Maximum nesting of nodes; a level of a list counts two. */
const DEEPEST = 100;
const STARTS = new Set(['paragraph', 'heading', 'tableRow', 'code', 'html']);
/** The text of `node`, one paragraph per block. */
function paragraphs(node) {
    const found = [[]];
    eachNode(node, (part) => {
        if (STARTS.has(part.type))
            found.push([]);
        if (part.type === 'tableCell' || part.type === 'break')
            found.at(-1)?.push(' ');
        if (part.type === 'image')
            found.at(-1)?.push(part.alt ?? '');
        else if (part.type === 'html')
            found.at(-1)?.push(part.value.replace(/<[^>]*>/g, ' '));
        else if ('value' in part)
            found.at(-1)?.push(part.value);
    });
    return found
        .map((words) => words.join('').trim())
        .filter((words) => words !== '')
        .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}
export function flattenDeep(root, source, options) {
    const children = root.children.flatMap((node) => {
        let deepest = 0;
        eachNode(node, (_, depth) => {
            deepest = Math.max(deepest, depth);
        });
        if (deepest <= DEEPEST)
            return [node];
        const line = lineIn(source, 'position' in node ? node.position?.start.line : 1);
        report(options, 'warning', 'too-deep', line, `a ${node.type} has ${deepest} nested levels`, 'text kept as plain paragraphs');
        return paragraphs(node);
    });
    return { type: 'root', children };
}
