import { visitLink } from './anchors.js';
import { cleaner } from './clean.js';
import { visitCode } from './code.js';
import { componentVisitors } from './components.js';
import { containerVisitors } from './containers.js';
import { emoji } from './emoji-text.js';
import { visitHeading } from './headings.js';
import { highlight } from './highlight.js';
import { visitImage } from './images.js';
import { FORMULA_BLOCK, FORMULA_INLINE, markVisitors } from './marks.js';
import { visitFormula } from './math.js';
import { openPage } from './page.js';
import { proseVisitors } from './prose.js';
import { safely } from './safely.js';
import { visitCell, visitTable } from './tables.js';
import { visitTask } from './tasks.js';
/** Wraps every visitor, so that none of them can throw. */
const guarded = (visitors) => Object.fromEntries(Object.entries(visitors).map(([name, visit]) => [name, typeof visit === 'function' ? safely(visit) : visit]));
/** The Markdown syntax of content files. Quotes and dashes stay as typed; formulas are between double dollar signs. */
export const features = {
    directive: true,
    rawHtml: true,
    math: { singleDollarTextMath: false },
    smartPunctuation: { quotes: false, dashes: false, ellipses: false },
};
function mdastPlugins(place, name) {
    const visitors = guarded({ ...containerVisitors, ...proseVisitors, ...markVisitors, ...componentVisitors });
    return [{ name, options: { position: true }, before: (_root, context) => void openPage(place, context), ...visitors }];
}
const hastPlugin = {
    name: 'shiplog-html',
    element: [
        { filter: ['pre'], visit: safely(visitCode) },
        { filter: [FORMULA_BLOCK, FORMULA_INLINE], visit: safely(visitFormula) },
        { filter: ['a'], visit: safely(visitLink) },
        { filter: ['img'], visit: safely(visitImage) },
        { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], visit: safely(visitHeading) },
        { filter: ['table'], visit: safely(visitTable) },
        { filter: ['th', 'td'], visit: safely(visitCell) },
        { filter: ['input'], visit: safely(visitTask) },
    ],
};
/**
 * Options for Astro's `satteri()`. `root` is the content root's absolute path, `base` the site's base with a slash at both ends,
 * `languages[0]` the default language. `digest` becomes part of a plugin's name: when it changes, Astro renders cached pages again.
 * `color` highlights code blocks, like `highlight`. `guide` is the content root of the tool's guide, if the site shows it.
 */
export function markdownOptions(root, base, languages, digest = '', color = highlight, guide, onDisk) {
    const place = { root, guide, base, languages, color, onDisk };
    const name = ['shiplog', digest, base, ...languages].filter(Boolean).join('-');
    return { mdastPlugins: mdastPlugins(place, name), hastPlugins: [cleaner, emoji, hastPlugin], features };
}
/** Astro's highlighting is off: `code.js` renders fences, with classes instead of style attributes. */
export const highlightOptions = { syntaxHighlight: false };
