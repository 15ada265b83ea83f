/** GitHub's five kinds, and the notice that each looks like. */
export const ALERTS = { note: 'note', tip: 'tip', important: 'info', warning: 'warning', caution: 'danger' };
export const isAlert = (name) => Object.hasOwn(ALERTS, name);
/**
 * The sign at the start of a quote's text: its name in lower case, its length, and whether it is alone on its line, as GitHub requires.
 * `next` is the type of the node after the text, `undefined` at the end of the paragraph.
 */
export function alertSign(text, next) {
    const [whole, name = '', line] = /^\[!([a-z]+)\][+-]?[ \t]*(\r?\n|\r)?/i.exec(text) ?? [];
    if (whole === undefined)
        return undefined;
    const ends = whole.length === text.length && (next === undefined || next === 'break');
    return { name: name.toLowerCase(), length: whole.length, alone: line !== undefined || ends };
}
