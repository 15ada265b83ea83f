// Style sheets, scripts, drawings and comments in the text that are too long to be parsed: nothing of them is visible, and cut into pieces they would become text.
import { codeRanges } from './parse.js';
/** Shorter ones are left to the parsers. */
const LEAST = 5_000;
const OPEN = /<(style|script|svg)\b[^<>]*>|<!--/gi;
/** `text` without them; line feeds stay, so that lines stay. One that is not closed ends with its line. */
export function withoutLongHidden(text) {
    const removed = [];
    if (text.length < LEAST || !/<(?:style|script|svg)\b|<!--/i.test(text))
        return { text, removed };
    const lower = text.toLowerCase();
    let code;
    let out = '';
    let from = 0;
    for (const { 0: tag, 1: written, index } of text.matchAll(OPEN)) {
        if (index < from)
            continue;
        const name = written?.toLowerCase() ?? '!--';
        const close = lower.indexOf(written === undefined ? '-->' : `</${name}`, index + tag.length);
        const line = text.indexOf('\n', index);
        const end = close >= 0 ? text.indexOf('>', close) + 1 || text.length : line < 0 ? text.length : line;
        if (end - index < LEAST)
            continue;
        code ??= codeRanges(shortened(text)).strict;
        if (code.some(({ start, end: last }) => start <= index && index < last))
            continue;
        out += text.slice(from, index) + text.slice(index, end).replace(/[^\n]/g, '');
        from = end;
        removed.push({ name, at: index });
    }
    return { text: out + text.slice(from), removed };
}
/** The same offsets without the lines that would take a parser too long. */
const shortened = (text) => text.replace(/[^\n]{20000,}/g, (line) => ' '.repeat(line.length));
