// The text that a heading's id is made from, as the built page has it.
import { Parser } from 'htmlparser2';
/** The source of a node: a text directive such as the `:30` of `10:30` becomes text again in the built page. */
export const sourceOf = (node, source) => source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
/** The text of `node` without marks. `source` is the text that was parsed. */
export function headingText(node, source) {
    if (node.type === 'footnoteReference' || node.type === 'mdxTextExpression')
        return '';
    if (node.type === 'textDirective')
        return sourceOf(node, source);
    if ('value' in node)
        return node.type === 'html' ? '' : node.value;
    return 'children' in node ? node.children.map((child) => headingText(child, source)).join('') : '';
}
/** Complete headings in an HTML block. */
export function htmlHeadings(html) {
    const headings = [];
    let open;
    const parser = new Parser({
        onopentag(name, { id }) {
            const [, depth] = /^h([1-6])$/.exec(name) ?? [];
            if (depth)
                open = { depth: Number(depth), text: '', id };
        },
        ontext(text) {
            if (open)
                open.text += text;
        },
        onclosetag(name) {
            if (!open || !/^h[1-6]$/.test(name))
                return;
            headings.push(open);
            open = undefined;
        },
    });
    parser.end(html);
    return headings;
}
