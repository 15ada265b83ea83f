import { withoutLevelGaps } from './heading-levels.js';
import { convertBody } from './markdown/index.js';
/** `text` as a block of code, whatever it contains. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}text\n${text.trimEnd()}\n${marks}`;
}
/** Closes gaps between heading levels, and reports it. */
export function levelled(text, line, report) {
    const { text: moved, were } = withoutLevelGaps(text);
    if (were.length > 0)
        report({
            code: 'heading-levels',
            severity: 'note',
            line,
            what: `The headings below the title have level ${were.join(', ')}.`,
            done: `They have level ${were.map((_, rank) => Math.min(6, rank + 2)).join(', ')} now, to keep all of them.`,
        });
    return moved;
}
/** The body of `page` as our Markdown. Never throws. */
export function bodyText(page, resolveLink, report) {
    const { body, bodyLine, language } = page;
    try {
        return levelled(convertBody(body, { line: bodyLine, language, report, resolveLink }), bodyLine, report);
    }
    catch (thrown) {
        const why = thrown instanceof RangeError ? 'it is nested too deeply' : String(thrown instanceof Error ? thrown.message : thrown).slice(0, 200);
        report({
            code: 'body-unreadable',
            severity: 'error',
            line: bodyLine,
            what: `The text cannot be converted: ${why}.`,
            done: 'The page shows it unmodified, as a code block.',
        });
        return fenced(body);
    }
}
