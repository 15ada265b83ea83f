// The tags of a page's HTML, raw or in MDX, with their positions: rules check it tag by tag.
import { Parser } from 'htmlparser2';
import { plainAttributes } from '../markdown/plain-attributes.js';
/** Calls `onTag` for each opening tag; `offset` counts from the start of `html`. */
export function eachTag(html, onTag) {
    const parser = new Parser({ onopentag: (name, attributes) => onTag({ name, attributes }, parser.startIndex) });
    parser.end(html);
}
/** Marks an element with attributes that MDX computes: `{...rest}`. */
export const COMPUTED = '{…}';
/** Attributes whose name in JSX differs from HTML. */
const AS_HTML = new Map([
    ['className', 'class'],
    ['xlinkHref', 'xlink:href'],
    ['xLinkHref', 'xlink:href'],
]);
/** White space between tags, or a comment in braces. */
const isBlank = ({ type, value = '' }) => (type === 'text' && value.trim() === '') || (/^mdx\w+Expression$/.test(type) && /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(value));
/** An element that MDX writes as JSX. The attributes of a component keep their letter case. */
export function jsxTag(name, { attributes: written, children }) {
    const attributes = {};
    const computed = {};
    const repeated = [];
    const isComponent = /^[A-Z]/.test(name);
    for (const attribute of plainAttributes(written)) {
        if (attribute.type !== 'mdxJsxAttribute') {
            attributes[COMPUTED] = undefined;
            continue;
        }
        const { value } = attribute;
        const key = isComponent ? attribute.name : (AS_HTML.get(attribute.name) ?? attribute.name.toLowerCase());
        if (Object.hasOwn(attributes, key))
            repeated.push(key);
        attributes[key] = typeof value === 'string' ? value : value ? undefined : '';
        if (typeof value === 'object' && value)
            computed[key] = value.value;
    }
    return { name, attributes, computed, repeated, filled: children.some((child) => !isBlank(child)) };
}
/** Addresses that a tag loads besides its `src`: images of SVG, posters, backgrounds. */
export function* loadedBy({ name, attributes }) {
    const { poster, background, href, 'xlink:href': xlink } = attributes;
    for (const address of [poster, background])
        if (address !== undefined)
            yield address;
    if (name === 'a' || name === 'area' || name === 'base' || name === 'link')
        return;
    const address = href ?? xlink;
    if (address !== undefined)
        yield address;
}
