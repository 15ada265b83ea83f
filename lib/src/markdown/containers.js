import { blockWords } from '../i18n/messages.js';
import { ALERTS, alertSign, isAlert } from './alerts.js';
import { withEmoji } from './emoji.js';
import { isContainer, isNotice } from './names.js';
import { pageOf } from './page.js';
/** A block that renders as `hName`; its `type` is its class, so that other visitors recognize it. */
const block = (hName, type, children, properties = {}) => ({ type, children, data: { hName, hProperties: { className: [type], ...properties } } });
/** The directive's `[label]`, and the rest of its content. */
function parts(node) {
    const [first, ...rest] = node.children;
    return first?.type === 'paragraph' && first.data?.directiveLabel ? { label: first, rest } : { label: undefined, rest: node.children };
}
const text = (value) => ({ type: 'text', value });
/** A week's file, in any language. */
const WEEK = /(^|\/)worklog\/week-\d+\.mdx?$/;
/** Characters that can be read at a glance: about four lines. */
const LONG_NOTE = 240;
function render(name, node, context) {
    const words = blockWords(pageOf(context).language);
    const { label, rest } = parts(node);
    const title = (fallback) => (label && label.children.length > 0 ? label.children : [text(fallback)]);
    const spoken = (fallback) => (label && withEmoji(context.textContent(label)).trim()) || fallback;
    const attributes = node.attributes ?? {};
    const untitled = label ? [block('p', 'block-title', label.children), ...rest] : rest;
    if (isNotice(name)) {
        // On a week's page a long note is about the record, not the work: its title summarizes it, the rest is folded.
        if (name === 'note' && label && WEEK.test(pageOf(context).file) && context.textContent(node).length > LONG_NOTE) {
            const summary = block('summary', 'notice-title', title(words[name]));
            return block('details', 'notice', [summary, ...rest], { className: ['notice', name] });
        }
        const properties = { className: ['notice', name], role: 'note', ariaLabel: spoken(words[name]) };
        return block('aside', 'notice', [block('p', 'notice-title', title(words[name])), ...rest], properties);
    }
    switch (name) {
        case 'details': {
            const open = attributes['open'] === undefined ? {} : { open: true };
            return block('details', 'details', [block('summary', 'summary', title(words.details)), ...rest], open);
        }
        case 'tabs':
            return block('div', 'tabs', untitled);
        case 'tab': {
            const place = `${words.tab} ${(context.indexOf(node) ?? 0) + 1}`;
            return block('section', 'tab', [block('p', 'tab-label', title(place)), ...rest]);
        }
        case 'card': {
            const url = attributes['href'];
            const heading = url && label ? [{ type: 'link', url, title: null, children: label.children }] : label?.children;
            return block('div', 'card', heading ? [block('p', 'card-title', heading), ...rest] : rest);
        }
        default:
            return block('div', name, untitled);
    }
}
/** A quote that is a GitHub alert, as the notice that it looks like. */
function alert(node, context) {
    const [first, ...rest] = node.children;
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    const sign = text?.type === 'text' ? alertSign(text.value, first?.type === 'paragraph' ? first.children[1]?.type : undefined) : undefined;
    if (first?.type !== 'paragraph' || text?.type !== 'text' || !sign?.alone || !isAlert(sign.name))
        return undefined;
    const title = blockWords(pageOf(context).language)[sign.name];
    const value = text.value.slice(sign.length);
    const children = [...(value === '' ? [] : [{ ...text, value }]), ...first.children.slice(first.children[1]?.type === 'break' ? 2 : 1)];
    const body = children.length > 0 ? [{ ...first, children }, ...rest] : rest;
    const properties = { className: ['notice', ALERTS[sign.name]], role: 'note', ariaLabel: title };
    return block('aside', 'notice', [block('p', 'notice-title', [{ type: 'text', value: title }]), ...body], properties);
}
/** Known containers become elements; an unknown one keeps its content, and the check reports it. */
export const containerVisitors = {
    blockquote(node, context) {
        const notice = alert(node, context);
        if (notice)
            context.replaceNode(node, notice);
    },
    containerDirective(node, context) {
        if (isContainer(node.name))
            context.replaceNode(node, render(node.name, node, context));
        else
            context.replaceNode(node, { type: 'unknown', children: [...node.children], data: { hName: 'div' } });
    },
};
