import { markdownToMdast } from 'satteri';
import { isBlank } from './tags.js';
export const parseMarkdown = (text) => markdownToMdast(text, { features: { frontmatter: false, gfm: true, directive: false, math: false } });
/** Calls `onNode` for each node below `root`, without recursion: trees may be deep. Depth of the root is 0. */
export function eachNode(root, onNode) {
    const stack = [{ node: root, depth: 0 }];
    for (let top = stack.pop(); top; top = stack.pop()) {
        const { node, depth } = top;
        onNode(node, depth);
        if (!('children' in node))
            continue;
        const children = node.type === 'container' ? [...node.label, ...node.children] : node.children;
        for (let index = children.length - 1; index >= 0; index--)
            stack.push({ node: children[index], depth: depth + 1 });
    }
}
/** The text below `node`, without its form. */
export function wordsOf(node) {
    const words = [];
    eachNode(node, (part) => {
        if (part.type === 'break')
            words.push('\n');
        if (part.type === 'image')
            words.push(part.alt ?? '');
        if ('value' in part && part.type !== 'html')
            words.push(part.value);
    });
    return words.join('');
}
/** The positions of code. `loose` is code only by indentation. */
export function codeRanges(text) {
    const strict = [];
    const loose = [];
    eachNode(parseMarkdown(text), (node) => {
        if (node.type !== 'code' && node.type !== 'inlineCode')
            return;
        const start = node.position?.start.offset ?? 0;
        const range = { start, end: node.position?.end.offset ?? start };
        const fenced = node.type === 'inlineCode' || /^\s*(?:`{3}|~{3})/.test(text.slice(start, start + 40));
        (fenced ? strict : loose).push(range);
    });
    return { strict, loose };
}
const TAGS = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]*>/gi;
/** Offsets of the `<` of each placeholder in the HTML of `root`. */
function blanks(root, text) {
    const found = [];
    let lower;
    const closed = (name) => {
        lower ??= text.toLowerCase();
        return lower.includes(`</${name}`);
    };
    eachNode(root, (node) => {
        if (node.type !== 'html' || /^<(?:script|style|textarea)\b/i.test(node.value))
            return;
        const start = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? start;
        for (const match of text.slice(start, end).matchAll(TAGS)) {
            if (!match[0].startsWith('<!--') && isBlank(match[0], closed))
                found.push(start + match.index);
        }
    });
    return found.sort((a, b) => a - b);
}
/** How often escaping may reveal further placeholders: one that opened an HTML block had hidden its lines. */
const ROUNDS = 4;
/** `text` with its placeholders escaped, in and outside HTML. Lines stay the same, columns do not. */
export function escapeBlanks(written) {
    let text = written;
    let root = parseMarkdown(text);
    for (let round = 0; round < ROUNDS && /<\/?[a-z]/i.test(text); round++) {
        const found = blanks(root, text);
        if (found.length === 0)
            break;
        let escaped = '';
        let from = 0;
        for (const at of found) {
            escaped += `${text.slice(from, at)}&lt;`;
            from = at + 1;
        }
        text = escaped + text.slice(from);
        root = parseMarkdown(text);
    }
    return { text, root };
}
