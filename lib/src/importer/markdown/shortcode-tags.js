/** Maximum length of a tag; an opening without an end is text. */
const LONGEST = 4000;
/** Offset after the tag that opens at `start`; `undefined` if it has no end. Quoted text may contain the end's characters. */
function endOf(text, start, sign) {
    const last = Math.min(text.length, start + LONGEST);
    const end = `${sign === '<' ? '>' : '%'}}}`;
    const plain = text.slice(start, last).indexOf(end);
    if (plain === -1)
        return undefined;
    let quote = '';
    for (let at = start + 3; at < last; at++) {
        const letter = text[at];
        if (quote !== '') {
            if (letter === '\\' && quote === '"')
                at++;
            else if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === '`')
            quote = letter;
        else if (text.startsWith(end, at))
            return at + end.length;
    }
    return start + plain + end.length;
}
const PARAM = /(?:([\w-]+)\s*=\s*)?(?:"((?:\\[\s\S]|[^"\\])*)"|`([^`]*)`|([^\s"`=]+))/g;
function params(text) {
    const list = [];
    const named = {};
    for (const [, name, quoted, raw, bare] of text.matchAll(PARAM)) {
        const value = quoted?.replace(/\\(["\\])/g, '$1') ?? raw ?? bare ?? '';
        if (name)
            named[name.toLowerCase()] = value;
        else
            list.push(value);
    }
    return { list, named };
}
const HEAD = /^\s*(\/?)\s*([\w.][\w./-]*)/;
function tagOf(text, start, end) {
    const inner = text.slice(start + 3, end - 3);
    const commented = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(inner);
    if (commented) {
        const shown = text.slice(start, start + 3) + commented[1] + text.slice(end - 3, end);
        return { start, end, name: '', kind: 'single', shown, list: [], named: {} };
    }
    const [head, slash, name] = HEAD.exec(inner) ?? [];
    if (head === undefined || name === undefined)
        return undefined;
    const rest = inner.slice(head.length);
    const single = /\/\s*$/.test(rest) && !/[\w"=]\/\s*$/.test(rest);
    const kind = slash ? 'close' : single ? 'single' : 'open';
    return { start, end, name: name.toLowerCase().replace(/\.html$/, ''), kind, ...params(single ? rest.replace(/\/\s*$/, '') : rest) };
}
const within = (ranges) => {
    let index = 0;
    return (at) => {
        while ((ranges[index]?.end ?? Number.POSITIVE_INFINITY) <= at)
            index++;
        return (ranges[index]?.start ?? Number.POSITIVE_INFINITY) <= at;
    };
};
const CLOSING = /\{\{[<%]\s*\/\s*([\w./-]+)/g;
/** True if nothing but blanks is before the tag on its line. */
const startsLine = (text, at) => /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 200), at));
/** True if a range contains nothing but tags, each on one line. */
const onlyTags = (text) => text.length < LONGEST && /^(?:\s*\{\{[<%].*[>%]\}\}[ \t]*(?:\n|$))+$/.test(text);
/**
 * The tags in `text`, in order. None in `code.strict`; in `code.loose`, indented code, only those at the start of a line that
 * are closed or among nothing but tags, and those that close one above.
 */
export function shortcodeTags(text, code) {
    const found = [];
    const inCode = within(code.strict);
    const inLoose = within(code.loose);
    const opened = new Set();
    const closed = new Set(code.loose.length > 0 ? [...text.matchAll(CLOSING)].map(([, name = '']) => name.toLowerCase()) : []);
    const runs = (tag, at) => {
        if (tag.kind === 'close' && opened.has(tag.name))
            return true;
        if (!startsLine(text, at))
            return false;
        const range = code.loose.find(({ start, end }) => start <= at && at < end);
        return closed.has(tag.name) || (range !== undefined && onlyTags(text.slice(range.start, range.end)));
    };
    for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at)) {
        const sign = text[at + 2];
        const end = (sign === '<' || sign === '%') && !inCode(at) ? endOf(text, at, sign) : undefined;
        const tag = end === undefined ? undefined : tagOf(text, at, end);
        const loose = inLoose(at);
        if (!tag || (loose && !runs(tag, at))) {
            at += 2;
            continue;
        }
        if (tag.kind === 'open')
            opened.add(tag.name);
        found.push(loose && tag.shown === undefined ? { ...tag, indented: true } : tag);
        at = tag.end;
    }
    return found;
}
