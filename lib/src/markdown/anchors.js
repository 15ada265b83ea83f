import { blockWords } from '../i18n/messages.js';
import { element } from './html.js';
import { targetOf } from './links.js';
import { pageOf } from './page.js';
function inHeading(node, context) {
    for (let around = context.parent(node); around?.type === 'element'; around = context.parent(around))
        if (/^h[1-6]$/.test(around.tagName))
            return true;
    return false;
}
/** Visits `a`: it becomes an address of the site, a marked broken link, or plain text where links are not allowed. */
export function visitLink(node, context) {
    const written = node.properties?.['href'];
    if (typeof written !== 'string')
        return;
    if (node.properties?.['dataFootnoteBackref'] !== undefined) {
        const number = /-(\d+)(?:-(\d+))?$/.exec(written)?.slice(1).filter(Boolean).join('-') ?? '';
        context.setProperty(node, 'ariaLabel', `${blockWords(pageOf(context).language).back} ${number}`.trim());
        return;
    }
    if (node.properties?.['dataFootnoteRef'] !== undefined && inHeading(node, context)) {
        // As an attribute, the number stays out of the heading's id and of the table of contents.
        const number = context.textContent(node);
        context.setProperty(node, 'dataNumber', number);
        context.setProperty(node, 'ariaLabel', number);
        context.setProperty(node, 'children', []);
        return;
    }
    const page = pageOf(context);
    const target = targetOf(written, page);
    switch (target.kind) {
        case 'here':
        case 'away':
            if (target.href !== written)
                context.setProperty(node, 'href', target.href);
            if (target.kind === 'away' && /^https?:/i.test(target.href))
                context.setProperty(node, 'rel', 'noopener');
            return;
        case 'dead': {
            const title = `${blockWords(page.language).dead}: ${target.original}`;
            context.replaceNode(node, element('span', { className: ['dead'], title }, node.children));
            return;
        }
        case 'none':
            context.replaceNode(node, [...node.children]);
    }
}
