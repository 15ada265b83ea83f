// Writes a stamp into a page's text and leaves every other byte unchanged.
const opening = /^(\uFEFF?\s*)---[ \t]*(\r\n|\n)/;
/**
 * The text with `stamp:` in its front matter: an existing line is replaced, else one is added at the end.
 * `undefined` if the front matter does not consist of lines `key: value`.
 */
export function withStamp(text, stamp) {
    const open = opening.exec(text);
    if (!open)
        return undefined;
    const newline = open[2] ?? '\n';
    const start = open[0].length;
    const close = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(start));
    if (!close)
        return undefined;
    const end = start + close.index;
    const block = text.slice(start, end);
    if (/^\s*[{[]/.test(block.replace(/^\s*#.*$/gm, '')))
        return undefined;
    const line = `stamp: ${stamp}`;
    const known = /^(?:stamp|"stamp"|'stamp')[ \t]*:[^\r\n]*/m;
    const stamped = known.test(block) ? block.replace(known, line) : `${block}${line}${newline}`;
    return text.slice(0, start) + stamped + text.slice(end);
}
