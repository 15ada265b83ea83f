import { raw } from 'hast-util-raw';
import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import { toHast } from 'mdast-util-to-hast';
import { clean } from './html-clean.js';
import { htmlHandlers, unmask } from './html-handlers.js';
import { lineIn, report } from './options.js';
import { eachNode, wordsOf } from './parse.js';
import { BREAKS } from './tags.js';
/** Maximum nesting of elements. */
const DEEPEST = 150;
/** Elements that browsers close automatically. */
const LOOSE = /^(?:p|li|td|th|tr|dt|dd|option|br|hr|img|input|meta|link|col|source|wbr|area|base|embed|param|track)$/;
const hasHtml = (node) => {
    let found = false;
    // A break in a cell stays; it is the most common HTML.
    eachNode(node, (part) => {
        found ||= part.type === 'html' && part.value !== '<br>';
    });
    return found;
};
const FLOW = new Set([
    'list',
    'listItem',
    'blockquote',
    'code',
    'table',
    'heading',
    'paragraph',
    'thematicBreak',
    'container',
    'footnoteDefinition',
]);
const PARTS = new Set(['root', 'table', 'tableRow', 'tableCell', 'listItem', 'text', 'break', 'html']);
/** `node` with every part without HTML moved into `kept`. */
function setAside(node, kept, inItem = false) {
    // Rows and items are parsed as parts of their table or list, and a paragraph in an item shows whether the list is tight.
    const part = PARTS.has(node.type) || (inItem && node.type === 'paragraph');
    if (!part && !hasHtml(node))
        return { type: 'kept', index: kept.push(node) - 1 };
    if (!('children' in node))
        return node;
    return { ...node, children: node.children.map((child) => setAside(child, kept, node.type === 'listItem')) };
}
/** A block among elements ends an open paragraph, like a block element would. */
function blocks(node, kept) {
    if (!('children' in node))
        return;
    node.children = node.children.map((child) => {
        const { type, index } = child;
        if (type !== 'kept') {
            blocks(child, kept);
            return child;
        }
        const flow = FLOW.has(kept[index]?.type ?? '') && kept[index]?.type !== 'listItem';
        return flow ? { type: 'element', tagName: 'div', properties: {}, children: [child] } : child;
    });
}
const CODE = /^(?:pre|code|tt|samp|var|xmp|listing|textarea|option|select)$/;
/** HTML code keeps the words in it, not their form. */
function codeWords(node, kept, inCode = false) {
    if (!('children' in node))
        return;
    const within = inCode || (node.type === 'element' && CODE.test(node.tagName));
    node.children = node.children.map((child) => {
        const { type, index } = child;
        if (type !== 'kept')
            codeWords(child, kept, within);
        else if (within)
            return { type: 'text', value: wordsOf(kept[index]) };
        if (within && child.type === 'element' && child.tagName === 'img')
            return { type: 'text', value: String(child.properties['alt'] ?? '') };
        return child;
    });
}
/** Nesting of the elements that the HTML of `root` opens without closing. */
function nesting(root) {
    let depth = 0;
    let deepest = 0;
    eachNode(root, (node) => {
        if (node.type !== 'html')
            return;
        for (const [, slash, name = ''] of node.value.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
            if (LOOSE.test(name.toLowerCase()))
                continue;
            depth = Math.max(0, depth + (slash ? -1 : 1));
            deepest = Math.max(deepest, depth);
        }
    });
    return deepest;
}
/** Only the words of the HTML, if it has implausibly many elements. */
function wordsOnly(root) {
    eachNode(root, (node) => {
        if (node.type !== 'html')
            return;
        const value = node.value
            .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)\s*>/gi, ' ')
            .replace(/<\/?([a-z][a-z0-9-]*)[^>]*>/gi, (_, name) => (BREAKS.has(name.toLowerCase()) ? ' ' : ''));
        Object.assign(node, { type: 'text', value });
    });
    return root;
}
/** `root` without HTML, except HTML that stays on purpose. Removals are reported. */
export function convertHtml(root, source, options) {
    if (!hasHtml(root))
        return root;
    if (nesting(root) > DEEPEST) {
        report(options, 'warning', 'too-deep', lineIn(source, 1), `elements are nested more than ${DEEPEST} levels deep`, 'elements removed, text kept');
        return wordsOnly(root);
    }
    const kept = [];
    const definitions = root.children.filter((node) => node.type === 'footnoteDefinition');
    const rest = { ...root, children: root.children.filter((node) => node.type !== 'footnoteDefinition') };
    const hast = toHast(setAside(rest, kept), { allowDangerousHtml: true, passThrough: ['kept'] });
    blocks(hast, kept);
    // The parser takes positions from a file, of which it reads only the text.
    const file = { toString: () => source.text };
    const parsed = raw(hast, { passThrough: ['kept'], file });
    codeWords(parsed, kept);
    clean(parsed, source, options);
    const result = toMdast(parsed, {
        document: true,
        newlines: true,
        handlers: htmlHandlers(defaultHandlers),
        nodeHandlers: { kept: (_state, node) => kept[node.index], comment: () => undefined },
    });
    eachNode(result, unmask);
    const notes = definitions.map((note) => {
        if (!hasHtml(note))
            return note;
        return { ...note, children: convertHtml({ type: 'root', children: note.children }, source, options).children };
    });
    return { type: 'root', children: [...result.children, ...notes] };
}
