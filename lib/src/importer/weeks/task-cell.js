// The text of a task cell. One row is one task: the first item is its title, the rest its details.
import { hasWords } from './folded.js';
const INDENT = /^(?:\s|&(?:nbsp|emsp|ensp|thinsp|#160|#xa0);)+/i;
const ENTITY = /&(?:nbsp|emsp|ensp|thinsp|#160|#xa0);/gi;
const WIDE = /&(?:nbsp|emsp|ensp|thinsp|#160|#xa0);|[\u00a0\u2002-\u200a\u3000]/i;
const MARKER = /^(?:\\?[-–—](?!-)|•|·|▪|■|➢|→|\*(?!\*)|\d{1,2}[.)](?=\s))\s*/u;
const INNER_MARKER = /^(?:\\?\+|◦|○|‣|o(?=\s))\s*/u;
const EDGE = /^(?:\s|&(?:nbsp|emsp|ensp|thinsp|#160|#xa0);)+|(?:\s|&(?:nbsp|emsp|ensp|thinsp|#160|#xa0);)+$/gi;
/** Line breaks and lists of HTML become lines with markers, those of nested lists indented; other tags stay. */
function cellLines(cell) {
    const lists = [];
    return cell
        .replace(/<(\/?)(br|li|ul|ol|p|div|thead|tbody)\b[^<>]*>/gi, (_, close, name) => {
        const tag = name.toLowerCase();
        if (tag === 'ul' || tag === 'ol') {
            if (close)
                lists.pop();
            else
                lists.push({ numbered: tag === 'ol', items: 0 });
        }
        if (tag !== 'li')
            return '\n';
        if (close)
            return '';
        const list = lists.at(-1);
        if (list)
            list.items += 1;
        const marker = list?.numbered ? `${list.items}.` : lists.length > 1 ? '+' : '-';
        return `\n${'&emsp;'.repeat(Math.max(0, lists.length - 1))}${marker} `;
    })
        .split('\n');
}
/** How far a line is indented, in narrow blanks. */
const indentOf = (blanks) => [
    ...blanks
        .replace(/&(?:nbsp|#160|#xa0);/gi, '\u00a0')
        .replace(/&e[mn]sp;/gi, '\u2003')
        .replace(/&thinsp;/gi, '\u2009'),
].reduce((sum, blank) => sum + (blank === '\u2003' || blank === '\u2002' || blank === '\u3000' ? 4 : blank === ' ' ? 0 : 1), 0);
/**
 * Items of a cell: a line with `+` or indented belongs to the item above, one with `-` to a line above that ends in a colon. What is
 * indented further stays with its own line, in parentheses; numbers of nested lines stay.
 */
export function cellItems(cell) {
    const items = [];
    for (const line of cellLines(cell)) {
        const blanks = INDENT.exec(line)?.[0] ?? '';
        const indented = WIDE.test(blanks);
        let text = line.replace(INDENT, '');
        const [number = ''] = /^\d{1,2}[.)](?=\s)/.exec(text) ?? [];
        const inner = INNER_MARKER.test(text);
        const marked = inner || MARKER.test(text);
        if (marked)
            text = text.replace(inner ? INNER_MARKER : MARKER, '');
        text = text
            .replace(ENTITY, ' ')
            .replace(/[ \t]+/g, ' ')
            .replace(EDGE, '');
        if (text === '')
            continue;
        const above = items.at(-1);
        const below = above && (inner || indented || (marked && above.open));
        if (below)
            addBelow(above.children, number === '' ? text : `${number} ${text}`, indentOf(blanks));
        else
            items.push({ text, children: [], marked, open: !marked && /:(?:\*\*|__)?$/.test(text) });
    }
    const joinedBelow = ({ text, below }) => (below.length === 0 ? text : `${closed(text)} (${below.join(', ')})`);
    return items.map(({ text, children }) => ({ text, children: children.map(joinedBelow) }));
}
function addBelow(children, text, indent) {
    const last = children.at(-1);
    if (last && indent > last.indent + 1)
        last.below.push(text);
    else
        children.push({ text, indent, below: [] });
}
/** Without the colon at its end, inside or after bold. */
const closed = (text) => text.replace(/\s*:\s*(\*\*|__)?\s*$/, '$1').trim();
/** Bold around the whole title has no meaning. */
const unbold = (text) => /^(?:\*\*|__)((?:(?!\*\*|__).){1,300})(?:\*\*|__)$/.exec(text)?.[1]?.trim() ?? text;
const HEADED = /^(?:\*\*|__)((?:(?!\*\*|__).){1,200}?)(?:\s*:\s*(?:\*\*|__)|(?:\*\*|__)\s*:)\s*(\S.*)$/s;
/** An item with its nested items, in one text. */
export function joined({ text, children }) {
    if (children.length === 0)
        return text;
    return `${closed(text)}: ${children.join('; ')}`;
}
/**
 * Title and details of a cell. The first item is the title; if it starts in bold, that part is the title, and the rest of the item is the first detail.
 * Undefined for a cell without words.
 */
export function taskWords(cell) {
    const items = cellItems(cell).filter(({ text, children }) => hasWords(text) || children.length > 0);
    const [first, ...others] = items;
    if (!first)
        return undefined;
    const [, head, rest] = HEADED.exec(first.text) ?? [];
    const title = unbold(closed(head && rest ? head : first.text)) || first.text;
    const below = head && rest ? [rest, ...first.children] : first.children;
    return { title, detail: [...below, ...others.map(joined)] };
}
