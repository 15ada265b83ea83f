import { blockWords } from '../i18n/messages.js';
import { classesOf } from './html.js';
import { pageOf } from './page.js';
/** Maximum length of a checkbox label, in characters. */
const LONGEST = 120;
const BLOCKS = /^(?:ul|ol|pre|table|figure|blockquote|div)$/;
/** Visits `input`. */
export function visitTask(node, context) {
    if (node.properties?.['type'] !== 'checkbox')
        return;
    const parent = context.parent(node);
    if (parent?.type !== 'element')
        return;
    const inline = parent.children.filter((child) => !(child.type === 'element' && BLOCKS.test(child.tagName)));
    const words = inline.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? context.textContent(child) : ''));
    const label = words.join('').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    context.setProperty(node, 'ariaLabel', label || blockWords(pageOf(context).language).task);
    if (classesOf(parent).includes('task-list-item') || parent.tagName === 'p')
        context.setProperty(node, 'disabled', true);
}
