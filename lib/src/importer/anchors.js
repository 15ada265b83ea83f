// The anchors of a written page, by the rule for heading ids in the built site.
import Slugger from 'github-slugger';
import { markdownToMdast } from 'satteri';
import { decoded } from '../site/decoded.js';
import { unaccented } from './folder-name.js';
const words = (node) => {
    if ('value' in node)
        return node.type === 'html' ? '' : node.value;
    return 'children' in node ? node.children.map((child) => words(child)).join('') : '';
};
/** The ids of `markdown`, a body that was converted: headings in order, then those that HTML sets. */
export function anchorsOf(markdown) {
    const slugger = new Slugger();
    const found = new Set();
    const visit = (node) => {
        if (node.type === 'heading')
            found.add(slugger.slug(words(node)));
        else if (node.type === 'html') {
            for (const [, , id] of node.value.matchAll(/\s(id|name)=["']([^"']+)["']/gi))
                if (id)
                    found.add(id);
            for (const [, text] of node.value.matchAll(/<h[1-6][^>]*>([^<]*)<\/h[1-6]>/gi))
                if (text)
                    found.add(slugger.slug(text));
        }
        if ('children' in node)
            for (const child of node.children)
                visit(child);
    };
    try {
        visit(markdownToMdast(markdown, { features: { directive: true } }));
    }
    catch {
        return found;
    }
    return found;
}
/** Letters and digits only: Hugo and GitHub differ in the other characters. */
const folded = (anchor) => anchor
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
/** The anchor among `anchors` that `hash` means: the same, or the only one that differs only in punctuation or accents. */
export function anchorFor(hash, anchors) {
    const wanted = decoded(hash);
    if (wanted === '' || wanted === 'top' || anchors.has(wanted))
        return wanted;
    // Hugo can write anchors without accents, too.
    for (const key of [folded, (anchor) => folded(unaccented(anchor))]) {
        const near = [...anchors].filter((anchor) => key(anchor) === key(wanted) && key(wanted) !== '');
        if (near.length > 0)
            return near.length === 1 ? near[0] : undefined;
    }
    return undefined;
}
