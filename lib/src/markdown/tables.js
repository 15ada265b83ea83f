import { blockWords } from '../i18n/messages.js';
import { element } from './html.js';
import { pageOf } from './page.js';
/** Maximum length of a table's label, in characters. */
const LONGEST = 80;
function firstRow(node) {
    for (const child of node.children) {
        if (child.type !== 'element')
            continue;
        if (child.tagName === 'tr')
            return child;
        if (/^t(?:head|body)$/.test(child.tagName))
            return firstRow(child);
    }
    return undefined;
}
/** Visits `table`: wraps it in a scrolling frame that is reachable by keyboard and named by the columns. */
export function visitTable(node, context) {
    const cells = firstRow(node)?.children.filter((child) => child.type === 'element') ?? [];
    const columns = cells.map((cell) => context.textContent(cell).trim()).filter(Boolean);
    const words = blockWords(pageOf(context).language);
    const ariaLabel = [words.table, columns.join(', ')].filter(Boolean).join(': ').slice(0, LONGEST);
    context.wrapNode(node, element('div', { className: ['wide'], role: 'region', tabIndex: 0, ariaLabel }));
}
/** A word that breaks on paper, where a table does not scroll. */
const UNBROKEN = /\S{30}/;
const longWords = new WeakMap();
/** True if a table of the page may contain such a word. To read each cell's text takes as long as all else of a table. */
function mayHaveLongWords(context) {
    const page = pageOf(context);
    const known = longWords.get(page) ?? context.source.split('\n').some((line) => (line.includes('|') || line.includes('<t')) && UNBROKEN.test(line));
    longWords.set(page, known);
    return known;
}
/** Visits `th` and `td`: alignment and long words become classes, a heading cell gets its scope. */
export function visitCell(node, context) {
    const style = node.properties?.['style'];
    const side = node.properties?.['align'] ?? (typeof style === 'string' ? /text-align:\s*(left|center|right)/.exec(style)?.[1] : undefined);
    if (style !== undefined)
        context.setProperty(node, 'style', null);
    if (node.properties?.['align'] !== undefined)
        context.setProperty(node, 'align', null);
    const names = typeof side === 'string' && /^(?:left|center|right)$/.test(side) ? [side] : [];
    if (mayHaveLongWords(context) && UNBROKEN.test(context.textContent(node)))
        names.push('long');
    if (names.length > 0)
        context.setProperty(node, 'className', names);
    if (node.tagName === 'th' && node.properties?.['scope'] === undefined)
        context.setProperty(node, 'scope', 'col');
}
