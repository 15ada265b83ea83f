// HTML that would run code, load an external page or be blocked by the site's policy. The build removes it; the author should know.
import { placeIn } from '../content-tree.js';
import { finding } from '../finding.js';
import { COMPUTED } from '../html-tags.js';
const running = new Set('script iframe frame frameset object embed applet portal link meta base template noscript foreignobject animate set style form'.split(' '));
const instead = {
    script: 'use a live component in an .mdx page instead',
    style: 'remove it: styles come from the theme',
    iframe: 'link to the page instead',
    form: 'link to the page with the form',
};
/** Attributes that contain addresses. */
const ADDRESS = /^(?:src|href|xlink:href|poster|captions|action|formaction|data|background|cite|longdesc)$/;
/** Code without effects: a number, a truth value, a value of the front matter. */
const IDLE = /^\s*(?:-?[\d.]+|true|false|null|undefined|frontmatter\b[\w.[\]'"]*)\s*$/;
export const liveMarkup = ({ pages }) => pages.flatMap((page) => page.body.tags.flatMap(({ name, attributes, computed, repeated, at }) => {
    const place = placeIn(page, at);
    if (running.has(name)) {
        return [
            finding('live-markup', place, `<${name}> is not allowed in a page`, `${instead[name] ?? 'remove it'}; put it in backticks if it is an example`),
        ];
    }
    const twice = (repeated ?? []).map((attribute) => finding('live-markup', place, `${attribute}= is written twice on <${name}>`, 'remove one of them'));
    const found = Object.entries(attributes).flatMap(([written, value]) => {
        const attribute = written.toLowerCase();
        if (/^(?:set|is|define|client|server|transition):/.test(attribute) || /^(?:dangerouslysetinnerhtml|is|ping|nonce)$/.test(attribute))
            return [finding('live-markup', place, `${attribute}= on <${name}> is not allowed in a page`, 'remove the attribute')];
        // A component checks its own attributes.
        if (/^[A-Z]/.test(name))
            return [];
        if (attribute === COMPUTED)
            return [
                finding('live-markup', place, `attributes of <${name}> are spread from an expression`, 'write each attribute and its value'),
            ];
        if (/url\(\s*['"]?\s*[^#\s'"]/i.test(value ?? '') && attribute !== 'alt' && attribute !== 'title')
            return [
                finding('live-markup', place, `${attribute}= on <${name}> would load an external resource`, 'refer to a part of the same drawing: url(#id)'),
            ];
        if (/^on[a-z]/.test(attribute))
            return [finding('live-markup', place, `${attribute}= on <${name}> would run code`, 'remove the attribute')];
        if (attribute === 'style')
            return [
                finding('live-markup', place, `style= on <${name}> is blocked by the site's content security policy`, 'remove the attribute: styles come from the theme'),
            ];
        if (attribute === 'srcdoc' || attribute === 'srcset')
            return [
                finding('live-markup', place, `${attribute}= on <${name}> is ignored`, 'remove the attribute: the build sets image sizes'),
            ];
        const code = computed && Object.hasOwn(computed, attribute) ? computed[attribute] : undefined;
        if (code === undefined || (IDLE.test(code) && !ADDRESS.test(attribute)))
            return [];
        const fix = `write it as text: ${attribute}="…"`;
        return ADDRESS.test(attribute)
            ? [finding('live-markup', place, `${attribute} of <${name}> is computed, so it cannot be checked`, fix)]
            : [finding('mdx-code', place, `${attribute} of <${name}> runs as code`, fix)];
    });
    return [...twice, ...found];
}));
