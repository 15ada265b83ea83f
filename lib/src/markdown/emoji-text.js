import { namesIn, withEmoji } from './emoji.js';
import { nameHeading } from './headings.js';
import { FORMULA_BLOCK, FORMULA_INLINE } from './marks.js';
import { safely } from './safely.js';
const IN_CODE = new Set(['pre', 'code', 'tt', 'math', FORMULA_BLOCK, FORMULA_INLINE]);
function isCode(node, context) {
    for (let around = context.parent(node); around && around.type !== 'root'; around = context.parent(around))
        if (around.type === 'element' && IN_CODE.has(around.tagName))
            return true;
    return false;
}
function visitText(node, context) {
    const value = withEmoji(node.value);
    if (value !== node.value && !isCode(node, context))
        context.setProperty(node, 'value', value);
}
const named = (node, context) => void nameHeading(node, context);
/** Runs only if the source contains a name. A heading's id is the one that GitHub makes, from the name. */
export const emoji = ({ source }) => {
    if (namesIn(source).next().done)
        return null;
    const headings = { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], visit: safely(named) };
    return { name: 'emoji', element: [headings], text: safely(visitText) };
};
