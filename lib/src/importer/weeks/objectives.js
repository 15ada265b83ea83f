import { hasWords } from './folded.js';
const MARKER = /^\s*(?:[-+*]|\d{1,9}[.)])\s+/;
const CELL_LIST = /^\s*[-+*•]\s+/;
/** A numbered item keeps its number. */
const unmarked = (line) => {
    const [, number] = /^\s*(\d{1,9}[.)])\s/.exec(line) ?? [];
    return `${number === undefined ? '' : `${number} `}${line.replace(MARKER, '').trim()}`;
};
const withColon = (head) => head.replace(/\s*:\s*(\*\*|__)?$/, '$1');
/** An item's text, then its nested items after a colon, separated by semicolons; those below them in parentheses. */
export function itemText(source) {
    const own = [];
    const nested = [];
    for (const line of source.split('\n')) {
        const text = line.trim().replace(/\\$/, '').trim();
        if (text === '')
            continue;
        const last = nested.at(-1);
        const indent = /^\s*/.exec(line.replaceAll('\t', '    '))?.[0].length ?? 0;
        if (MARKER.test(line)) {
            if (last && indent > last.indent + 1)
                last.below.push(unmarked(line));
            else
                nested.push({ text: unmarked(line), below: [], indent });
        }
        else if (!last)
            own.push(text);
        else if (last.below.length > 0)
            last.below.push(`${last.below.pop()} ${text}`);
        else
            last.text += ` ${text}`;
    }
    const head = own.join(' ');
    const rest = nested.map(({ text, below }) => (below.length === 0 ? text : `${withColon(text)} (${below.join(', ')})`)).join('; ');
    if (rest === '')
        return head;
    return head === '' ? rest : `${withColon(head)}: ${rest}`;
}
/** Entries of a list; undefined if an item contains a table, code or similar, so that the list stays prose. */
export function listEntries(block) {
    if (block.kind !== 'list' || !block.items || block.items.length > 500)
        return undefined;
    const entries = block.items.map(({ text, line }) => ({ text: itemText(text), line, source: `- ${text}` }));
    return entries.every(({ text }) => text.length < 4000) ? entries.filter(({ text }) => hasWords(text)) : undefined;
}
/** A paragraph is one objective, unless it introduces a list (it ends in a colon) or is long or has other markup. */
export function paragraphEntry(block) {
    const text = block.text.replace(/\s*\n\s*/g, ' ').trim();
    if (block.kind !== 'paragraph' ||
        /:(?:\*\*|__)?$/.test(text) ||
        text.length > 1000 ||
        /^[<{!|]|<br|<img/i.test(text) ||
        CELL_LIST.test(text))
        return undefined;
    return hasWords(text) ? { text, line: block.line, source: block.text } : undefined;
}
