import { resolveLink } from '../site/links.js';
import { relativeLink } from '../site/relative-link.js';
import { pageOf } from './page.js';
/** Element names that carry a formula from Markdown to HTML. */
export const FORMULA_BLOCK = 'tex-block';
export const FORMULA_INLINE = 'tex-inline';
/**
 * An image's address in a form that Astro decodes and opens: from the page's file to the picture, by the names that the disk has, with
 * `./` or `../`, because `.mdx` would read a bare name as a package. Addresses of other kinds stay.
 */
export function imageAddress(written, { ownRoot, file: page, onDisk = (_, path) => path }) {
    const link = resolveLink(page, written);
    // A page without a known file has no folder.
    if (link.kind !== 'file' || page === '')
        return written;
    const address = encodeURI(relativeLink(onDisk(ownRoot, page), onDisk(ownRoot, link.file)));
    return address.startsWith('../') ? address : `./${address}`;
}
const formula = (hName, value) => ({ type: 'formula', children: [{ type: 'text', value }], data: { hName } });
export const markVisitors = {
    // The page's title is its only h1.
    heading(node, context) {
        if (node.depth === 1)
            context.setProperty(node, 'depth', 2);
    },
    code(node, context) {
        // As on GitHub.
        if (node.lang === 'math')
            context.replaceNode(node, formula(FORMULA_BLOCK, node.value));
        else if (node.meta)
            context.setProperty(node, 'data', { hProperties: { dataMeta: node.meta } });
    },
    math(node, context) {
        context.replaceNode(node, formula(FORMULA_BLOCK, node.value));
    },
    inlineMath(node, context) {
        context.replaceNode(node, formula(FORMULA_INLINE, node.value));
    },
    image(node, context) {
        const url = imageAddress(node.url, pageOf(context));
        if (url !== node.url)
            context.setProperty(node, 'url', url);
    },
};
