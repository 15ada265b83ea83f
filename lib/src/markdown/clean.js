import { element } from './html.js';
import { targetOf } from './links.js';
import { pageOf } from './page.js';
import { plainAttributes } from './plain-attributes.js';
import { safely } from './safely.js';
/** Removed with all their content. */
const REMOVED = new Set(('script style iframe frame frameset object embed applet portal link meta base template noscript noembed noframes xmp plaintext ' +
    'animate animatemotion animatetransform set foreignobject').split(' '));
/** Their content stays. */
const UNWRAPPED = new Set(['form', 'html', 'head', 'body']);
/** Attributes that contain addresses, besides the `href` of `a` and the `src` of `img`. */
const ADDRESSES = new Set(['href', 'src', 'poster', 'cite', 'data', 'background', 'longdesc', 'xlinkhref', 'xlink:href']);
const DROPPED = /^(?:style|on.*|srcdoc|srcset|imagesrcset|formaction|action|ping|is|target|nonce|http-?equiv|set:.*|client:.*|server:.*|define:.*|__astro.*)$/i;
/** Attributes that contain ids. */
const NAMES = /^(?:id|name|headers|(?:html)?for|aria-?(?:labelledby|describedby))$/;
/** What happens to an attribute. `value` is its new value, if it changes. */
export function judgeAttribute(tag, name, value, resolve) {
    const key = name.toLowerCase();
    // Cells have their alignment as a style until the rule for tables makes it a class.
    if (key === 'style' && (tag === 'th' || tag === 'td'))
        return { keep: true };
    if (DROPPED.test(key))
        return { keep: false };
    if (NAMES.test(key)) {
        const name = String(value);
        return name.normalize('NFC') === name ? { keep: true } : { keep: true, value: name.normalize('NFC') };
    }
    if (!ADDRESSES.has(key) || (tag === 'a' && key === 'href') || (tag === 'img' && key === 'src'))
        return { keep: true };
    const address = resolve(String(value));
    return address === undefined ? { keep: false } : { keep: true, value: address };
}
const resolver = (context) => (address) => {
    const target = targetOf(address, pageOf(context));
    return target.kind === 'here' || target.kind === 'away' ? target.href : undefined;
};
/** Removes `node`, unless an ancestor is removed already. */
function remove(node, context) {
    let around = context.parent(node);
    while (around && around.type !== 'root') {
        if (around.type === 'element' && REMOVED.has(around.tagName.toLowerCase()))
            return;
        around = context.parent(around);
    }
    context.removeNode(node);
}
function cleanElement(node, context) {
    const tag = node.tagName.toLowerCase();
    const kept = {};
    let changed = false;
    for (const [name, value] of Object.entries(node.properties ?? {})) {
        const verdict = judgeAttribute(tag, name, value, resolver(context));
        changed ||= !verdict.keep || verdict.value !== undefined;
        if (verdict.keep)
            kept[name] = verdict.value ?? value;
    }
    // Replaced instead of set to null: a later pass would still read a removed attribute as an empty one.
    if (UNWRAPPED.has(tag))
        context.replaceNode(node, element('div', {}, [...node.children]));
    else if (tag === 'h1')
        context.replaceNode(node, element('h2', kept, [...node.children]));
    else if (changed)
        context.replaceNode(node, element(node.tagName, kept, [...node.children]));
}
/** Converts plain elements in MDX to HTML elements, so that later rules apply to them; components stay as they are. */
function cleanJsx(node, context) {
    const tag = node.name ?? '';
    if (!/^[a-z][a-z0-9-]*$/.test(tag))
        return;
    const target = node;
    if (REMOVED.has(tag)) {
        context.removeNode(target);
        return;
    }
    const properties = {};
    for (const { name, value } of plainAttributes(node.attributes)) {
        // An expression in an attribute is code of the page's author: the element stays as written.
        if (name === undefined || (typeof value === 'object' && value !== null)) {
            if (name === undefined || !DROPPED.test(name))
                return;
            continue;
        }
        const verdict = judgeAttribute(tag, name, value, resolver(context));
        const key = /^(?:href|src|poster)$/i.test(name) ? name.toLowerCase() : name;
        if (verdict.keep)
            properties[key === 'class' ? 'className' : key] = verdict.value ?? (typeof value === 'string' ? value : true);
    }
    context.replaceNode(target, element(UNWRAPPED.has(tag) ? 'div' : tag === 'h1' ? 'h2' : tag, properties, node.children));
}
const comment = { comment: (node, context) => context.removeNode(node) };
/** Runs only if the source contains HTML. */
export const cleaner = ({ source, sourceFormat }) => {
    if (!/<[a-z!?/]/i.test(source))
        return null;
    if (sourceFormat === 'markdown') {
        const removed = [...REMOVED, 'foreignObject', 'animateMotion', 'animateTransform'];
        return [
            { name: 'remove', element: { filter: removed, visit: safely(remove) } },
            { name: 'clean', element: { filter: [], visit: safely(cleanElement) }, ...comment },
        ];
    }
    const jsx = { filter: [], visit: safely(cleanJsx) };
    return { name: 'clean', mdxJsxFlowElement: jsx, mdxJsxTextElement: jsx, ...comment };
};
