import { blockWords } from '../i18n/messages.js';
import { headingId } from './heading-id.js';
import { classesOf, element } from './html.js';
import { pageOf } from './page.js';
/** The text of a heading without the numbers of its footnotes. */
function withoutNotes(node) {
    if (node.type === 'text')
        return node.value;
    if (node.type !== 'element' || node.properties?.['dataFootnoteRef'] !== undefined)
        return '';
    return node.children.map(withoutNotes).join('');
}
/** Visits `h1` to `h6`, in order, and gives each an id, the same that Astro would generate. Returns it. */
export function nameHeading(node, context) {
    const given = node.properties?.['id'];
    const id = typeof given === 'string' ? given.normalize('NFC') : headingId(withoutNotes(node), pageOf(context).slugger);
    if (given !== id)
        context.setProperty(node, 'id', id);
    return id;
}
/** Visits `h1` to `h6`, in order. */
export function visitHeading(node, context) {
    const words = blockWords(pageOf(context).language);
    if (node.properties?.['id'] === 'footnote-label' && classesOf(node).includes('sr-only')) {
        context.setProperty(node, 'className', ['hidden']);
        context.setProperty(node, 'children', [{ type: 'text', value: words.footnotes }]);
        return;
    }
    const text = withoutNotes(node);
    const id = nameHeading(node, context);
    if (id === '' || text.trim() === '')
        return;
    const label = `${words.section} ${text.trim()}`;
    context.appendChild(node, element('a', { className: ['anchor'], href: `#${id}`, ariaLabel: label }));
}
