import { isSafe } from './addresses.js';
import { apart, menu } from './html-layout.js';
import { brief, lineIn, report } from './options.js';
import { fileName, player } from './player.js';
import { isElement, REMOVED, REPORTED } from './tags.js';
/** Attributes that an element keeps. The site determines the appearance. */
const ATTRIBUTES = {
    a: ['href', 'title', 'id', 'name'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan'],
    input: ['type', 'checked'],
    abbr: ['title'],
    details: ['open'],
    pre: ['className'],
    code: ['className'],
    li: ['checked'],
};
/** Maximum plausible column span. */
const WIDEST = 30;
const text = (value) => ({ type: 'text', value });
export function clean(root, source, options) {
    let line = lineIn(source, 1);
    const gone = (what, done) => report(options, 'warning', 'html-removed', line, what, done);
    function attributes(element) {
        const kept = {};
        for (const [name, value] of Object.entries(element.properties)) {
            if (/^on/i.test(name))
                gone(`<${element.tagName} ${name.toLowerCase()}="${brief(String(value), 80)}"> would run code`, 'attribute removed');
            if (!(ATTRIBUTES[element.tagName] ?? []).includes(name))
                continue;
            if ((name === 'href' || name === 'src' || name === 'poster') && !isSafe(String(value))) {
                gone(`<${element.tagName} ${name}="${brief(String(value), 80)}"> is not an allowed URL`, 'URL removed, text kept');
                continue;
            }
            if (name === 'className' && !/^language-/.test(String(value[0])))
                continue;
            kept[name] = name === 'colSpan' || name === 'rowSpan' ? Math.min(Number(value) || 1, WIDEST) : value;
        }
        return kept;
    }
    function frame(element) {
        const src = String(element.properties['src'] ?? '');
        const title = String(element.properties['title'] ?? '') || src;
        if (src === '' || !isSafe(src)) {
            gone('an <iframe> embeds another page', 'removed');
            return [];
        }
        gone(`an <iframe> embeds ${brief(src, 120)}`, 'replaced with a link');
        const link = { type: 'element', tagName: 'a', properties: { href: src }, children: [text(title)] };
        return [{ type: 'element', tagName: 'p', properties: {}, children: [link] }];
    }
    /** A player of the file; a link to it, if it cannot be played. */
    function media(element) {
        const sources = [element, ...element.children].flatMap((child) => child.type === 'element' ? [String(child.properties['src'] ?? '')] : []);
        const src = sources.find((one) => one !== '' && isSafe(one));
        if (src === undefined)
            return element.children.flatMap((child) => judge(child));
        const title = String(element.properties['title'] ?? '');
        const tag = element.tagName === 'audio' ? 'audio' : 'video';
        const shown = player({ tag, src, poster: String(element.properties['poster'] ?? ''), title }, line, options);
        if ('html' in shown)
            return [{ ...element, properties: { markup: shown.html }, children: [] }];
        gone(`a <${element.tagName}> plays ${brief(src, 120)}`, 'replaced with a link');
        return [{ type: 'element', tagName: 'a', properties: { href: shown.link }, children: [text(title || fileName(src))] }];
    }
    /** `inCode`: below a <pre>, where blanks are significant. */
    function judge(node, inCode = false) {
        if (node.type !== 'element')
            return [node];
        line = node.position ? lineIn(source, node.position.start.line) : line;
        const { tagName } = node;
        if (tagName === 'iframe')
            return frame(node);
        if (tagName === 'video' || tagName === 'audio')
            return media(node);
        if ((tagName === 'td' || tagName === 'th') && Number(node.properties['rowSpan']) > 1)
            report(options, 'note', 'cells-merged', line, 'a cell spans several rows', 'its text is in the first row; the others are empty');
        if (REMOVED.has(tagName)) {
            gone(`<${tagName}> is not allowed in a page`, 'removed with its content');
            return [];
        }
        if (REPORTED.has(tagName))
            gone(`<${tagName}> works only on the old site`, 'visible text kept');
        const code = inCode || tagName === 'pre';
        if (!code)
            node.children = menu(node) ?? apart(node);
        node.properties = attributes(node);
        if (tagName === 'input' && (node.properties['type'] !== 'checkbox' || node.children.length > 0)) {
            gone('an <input> field', 'removed');
            return [];
        }
        node.children = node.children.flatMap((child) => judge(child, code));
        if (REPORTED.has(tagName))
            return node.children;
        if (tagName === 'img' && !node.properties['src'])
            return [text(String(node.properties['alt'] ?? ''))];
        if (!isElement(tagName))
            return [text(`<${tagName}>`), ...node.children];
        return [node];
    }
    root.children = root.children.flatMap((node) => judge(node));
}
