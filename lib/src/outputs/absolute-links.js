import { markdownToMdast, mdxToMdast } from 'satteri';
import { targetOf } from '../markdown/links.js';
import { href, pagePath } from '../site/urls.js';
/** The absolute address of a page. */
export const pageUrl = ({ origin, base }, path, language, languages) => origin + href(base, pagePath(path, language, languages[0] ?? language));
/** The absolute address of a link as written on a page; `undefined` if it is broken. */
export function absoluteHref(written, page) {
    const { address, languages, file, language, path, lacks } = page;
    const target = targetOf(written, { file, language, base: address.base, languages, lacks });
    if (target.kind === 'away')
        return target.href;
    if (target.kind !== 'here')
        return undefined;
    return target.href.startsWith('#') ? pageUrl(address, path, language, languages) + target.href : address.origin + target.href;
}
const features = { directive: true, math: { singleDollarTextMath: false }, frontmatter: false };
/** Sources in which every target is already an address need no parser. */
const MAY_BE_RELATIVE = /\]\(\s*<?(?!https?:)|^\s*\[[^\]\n]+\]:|\b(?:href|src)\s*=/m;
/** A destination directly after the text of a link or an image: in angle brackets, or without blanks and with balanced parentheses. */
const DESTINATION = /\]\(\s*(<[^<>\n]*>|[^\s()<]*(?:\([^\s()]*\)[^\s()]*)*)/g;
const DEFINITION = /\]:\s*(<[^<>\n]*>|\S+)/g;
const ATTRIBUTE = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Where the last match of `pattern` in `source` from `start` to `end` has its value. */
function lastMatch(pattern, source, start, end) {
    const match = [...source.slice(start, end).matchAll(pattern)].at(-1);
    const value = match?.[1] ?? match?.[2];
    if (!match || value === undefined)
        return undefined;
    return { start: start + match.index + match[0].lastIndexOf(value), value };
}
/** Parentheses and blanks would end a bare destination. */
const asDestination = (url) => (/[\s()<>]/.test(url) ? `<${url}>` : url);
function* editsOf(node, source, resolve) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
        // A link's text may contain destinations too.
        const inner = node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? start) : start;
        const found = lastMatch(node.type === 'definition' ? DEFINITION : DESTINATION, source, inner, end);
        const url = found && resolve(node.url);
        if (found && url !== undefined)
            yield { start: found.start, end: found.start + found.value.length, text: asDestination(url) };
    }
    const directive = node.type === 'leafDirective' || node.type === 'containerDirective';
    if (node.type === 'html' || directive || node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        const line = source.indexOf('\n', start);
        const children = 'children' in node ? node.children[0]?.position?.start.offset : undefined;
        const last = directive ? (line < 0 ? end : Math.min(line, end)) : (children ?? end);
        for (const match of source.slice(start, last).matchAll(ATTRIBUTE)) {
            const value = match[1] ?? match[2] ?? '';
            const url = resolve(value);
            const at = start + match.index + match[0].length - 1 - value.length;
            if (url !== undefined)
                yield { start: at, end: at + value.length, text: url };
        }
    }
    if ('children' in node)
        for (const child of node.children)
            yield* editsOf(child, source, resolve);
}
/** Markdown with every link and image resolved. What cannot be parsed or resolved stays as it is written. */
export function absoluteMarkdown(source, page) {
    if (!MAY_BE_RELATIVE.test(source))
        return source;
    let tree;
    try {
        tree = (page.file.endsWith('.mdx') ? mdxToMdast : markdownToMdast)(source, { features });
    }
    catch {
        return source;
    }
    const edits = [...editsOf(tree, source, (written) => absoluteHref(written, page))].sort((one, other) => one.start - other.start);
    let text = '';
    let at = 0;
    for (const edit of edits) {
        if (edit.start < at)
            continue;
        text += source.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return text + source.slice(at);
}
