// Which parts of a Markdown text are code: a simple scan by lines, for text that has not been parsed yet.
/** Parts of a line inside and outside of code spans. */
function spansOf(line) {
    if (!line.includes('`'))
        return [{ text: line, code: false }];
    const spans = [];
    let rest = line;
    while (rest !== '') {
        const open = /`+/.exec(rest);
        if (!open)
            break;
        const marks = open[0];
        const from = open.index + marks.length;
        const close = rest.slice(from).search(new RegExp(`(?<!\`)${marks}(?!\`)`));
        const end = close < 0 ? from : from + close + marks.length;
        spans.push({ text: rest.slice(0, open.index), code: false }, { text: rest.slice(open.index, end), code: close >= 0 });
        rest = rest.slice(end);
    }
    return [...spans, { text: rest, code: false }].filter(({ text }) => text !== '');
}
/** The spans of each line of `text`. A line in a fence is one span of code; an unclosed fence runs to the end. */
export function proseSpans(text) {
    let fence;
    return text.split('\n').map((line) => {
        const [, marks] = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/.exec(line) ?? [];
        if (fence !== undefined) {
            if (marks?.startsWith(fence) && /^[\s>]*[`~]+\s*$/.test(line))
                fence = undefined;
            return [{ text: line, code: true }];
        }
        if (marks && !(marks.startsWith('`') && line.slice(line.indexOf(marks) + marks.length).includes('`'))) {
            fence = marks;
            return [{ text: line, code: true }];
        }
        return spansOf(line);
    });
}
