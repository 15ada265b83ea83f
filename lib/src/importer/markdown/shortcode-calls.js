// Extracts shortcodes before parsing, like Hugo: each becomes a mark, which parsers read as one word, and a call to be evaluated later.
import { lineIn } from './options.js';
import { codeRanges } from './parse.js';
import { shortcodeTags } from './shortcode-tags.js';
/** Maximum nesting. */
const DEEPEST = 100;
/** The tag that closes each opening tag, by position in `tags`. */
function pairs(tags) {
    const found = new Map();
    const open = [];
    for (const [index, { name, kind }] of tags.entries()) {
        if (kind === 'open')
            open.push(index);
        if (kind !== 'close')
            continue;
        for (let at = open.length - 1; at >= 0 && at >= open.length - DEEPEST; at--) {
            if (tags[open[at]]?.name !== name)
                continue;
            found.set(open[at], index);
            open.length = at;
            break;
        }
    }
    return found;
}
/** Two characters that `text` does not contain, from Unicode's private area. */
function freeSigns(text) {
    const free = [];
    for (let code = 0xe000; free.length < 2 && code < 0xf8ff; code++) {
        const sign = String.fromCharCode(code);
        if (!text.includes(sign))
            free.push(sign);
    }
    return [free[0] ?? '\ue000', free[1] ?? '\ue001'];
}
/** Removes up to as many blanks from each line as precede the opening tag. */
const dedent = (text, width) => (width === 0 ? text : text.replace(new RegExp(`^[ \\t]{1,${width}}`, 'gm'), ''));
/** Replaces each outermost shortcode with its mark. A pair on separate lines gets blank lines around its mark. */
export function markShortcodes(source) {
    const { text } = source;
    const [left, right] = freeSigns(text);
    const mark = new RegExp(`${left}(\\d+)${right}`, 'g');
    if (!/\{\{[<%]/.test(text))
        return { ...source, calls: [], mark };
    const tags = shortcodeTags(text, codeRanges(text));
    const closes = pairs(tags);
    const calls = [];
    const lines = [];
    let result = '';
    let from = 0;
    let row = 1;
    const rowsIn = (piece) => piece.split('\n').length - 1;
    const copy = (piece) => {
        for (let breaks = rowsIn(piece); breaks > 0; breaks--)
            lines.push(lineIn(source, row++));
        result += piece;
    };
    for (let index = 0; index < tags.length; index++) {
        const tag = tags[index];
        const { name, list, named } = tag;
        copy(text.slice(from, tag.start));
        const line = lineIn(source, row);
        const closing = closes.get(index);
        const close = closing === undefined ? undefined : tags[closing];
        const end = close?.end ?? tag.end;
        const lineStart = text.lastIndexOf('\n', tag.start - 1) + 1;
        const lineEnd = text.indexOf('\n', end);
        const indent = text.slice(lineStart, tag.start);
        const alone = /^[ \t]*$/.test(indent) && text.slice(end, lineEnd === -1 ? text.length : lineEnd).trim() === '';
        const call = {
            name,
            list,
            named,
            line,
            source: text.slice(tag.start, end),
            kind: close ? 'paired' : tag.kind === 'close' ? 'stray' : 'single',
        };
        if (tag.shown !== undefined)
            call.shown = tag.shown;
        if (close) {
            const first = row + rowsIn(text.slice(tag.start, tag.end));
            const inner = dedent(text.slice(tag.end, close.start), alone ? indent.length : 0);
            call.inner = { text: inner, lines: source.lines.slice(first - 1, first + rowsIn(inner)) };
        }
        const number = `${left}${calls.push(call) - 1}${right}`;
        // Four blanks before the mark would make it code.
        const unindented = alone && tag.indented === true;
        const around = alone && (close !== undefined || unindented);
        if (unindented)
            result = result.slice(0, result.length - indent.length);
        if (around)
            lines.push(line);
        result += around ? `\n${unindented ? '' : indent}${number}` : number;
        row += rowsIn(call.source);
        if (around) {
            lines.push(lineIn(source, row));
            result += '\n';
        }
        from = end;
        if (closing !== undefined)
            index = closing;
    }
    copy(text.slice(from));
    lines.push(lineIn(source, row));
    return { text: result, lines, calls, mark };
}
