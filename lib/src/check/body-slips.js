// What GitHub renders and a page shows otherwise: alerts that are not alerts, unknown emoji, footnotes without their other half, and rows of
// a table that fall apart.
import { closest, distance } from 'fastest-levenshtein';
import { ALERTS, alertSign, isAlert } from '../markdown/alerts.js';
import { emojiNames, emojiOf, namesIn } from '../markdown/emoji.js';
import { headingText, sourceOf } from './heading-text.js';
import { didYouMean } from './likely.js';
const lettersOf = (name) => [...name].sort().join('');
/** The emoji that `name` is a typo of: one letter differs, or two change places. Text between colons may mean anything, so nothing else counts as a typo. */
function slipOf(name) {
    if (name.length < 5)
        return undefined;
    const nearest = closest(name, emojiNames);
    const apart = distance(name, nearest);
    return apart === 1 || (apart === 2 && lettersOf(name) === lettersOf(nearest)) ? nearest : undefined;
}
function* inText(text) {
    for (const { name, offset } of namesIn(text)) {
        const meant = emojiOf(name) === undefined ? slipOf(name) : undefined;
        if (meant)
            yield { code: 'emoji-name', what: `unknown emoji ":${name}:"`, fix: `did you mean :${meant}: ${emojiOf(meant)}?`, offset };
    }
    for (const { 1: id = '', index } of text.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g))
        yield {
            code: 'footnote',
            what: `the footnote "${id}" does not exist, so [^${id}] is displayed as text`,
            fix: `add a line at the end of the page: [^${id}]: …`,
            offset: index,
        };
}
function* inQuote({ children: [first] }) {
    if (first?.type !== 'paragraph' || first.children[0]?.type !== 'text')
        return;
    const sign = alertSign(first.children[0].value, first.children[1]?.type);
    if (!sign || (sign.alone && isAlert(sign.name)))
        return;
    const names = Object.keys(ALERTS).map((name) => name.toUpperCase());
    const [what, fix] = isAlert(sign.name)
        ? [
            `the text after [!${sign.name.toUpperCase()}] makes it a quote instead of an alert`,
            `write > [!${sign.name.toUpperCase()}] alone on its line, or :::${ALERTS[sign.name]}[Title]`,
        ]
        : [
            `[!${sign.name.toUpperCase()}] is not an alert, so it is displayed as text`,
            didYouMean(sign.name.toUpperCase(), names, 'remove the line'),
        ];
    yield { code: 'alert', what, fix, offset: 0 };
}
/** Rows of a table with more cells than its head: the rest is not shown. */
function* inTable(table) {
    const columns = table.children[0]?.children.length ?? 0;
    const start = table.position?.start.offset ?? 0;
    for (const { children, position } of table.children) {
        if (children.length <= columns)
            continue;
        const what = `this row has ${children.length} cells, but the table has ${columns} columns: the rest is not displayed`;
        const fix = 'write | within a cell as \\|, in code as well, or add a column';
        yield { code: 'table-row', what, fix, offset: (position?.start.offset ?? start) - start };
    }
}
export const unusedNote = (id) => ({
    code: 'footnote',
    what: `nothing refers to the footnote "${id}", so it is not displayed`,
    fix: `write [^${id}] where it belongs, or remove it`,
});
/** The slips that start at `node`; offsets count from its start. */
export function* slipsAt(node, source) {
    if (node.type === 'text')
        yield* inText(sourceOf(node, source));
    if (node.type === 'blockquote')
        yield* inQuote(node);
    if (node.type === 'table')
        yield* inTable(node);
    if (node.type === 'heading' && node.depth === 1) {
        const what = `"${headingText(node, source)}" is a second title: the page already shows its title from the front matter`;
        yield { code: 'second-title', what, fix: 'remove the line, or write it as a section: ## …', offset: 0 };
    }
}
