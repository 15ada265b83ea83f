// The CSS of a drawing without what loads a file or runs.
/** A declaration, a selector or a statement; text in quotes and in brackets, and what separates them. */
const PIECE = /(?:[^;{}"'()]|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()"']|"[^"]*"|'[^']*'|\([^()"']*\))*\))+|[;{}]/gs;
/** Where a drawing may take something from: itself, or data in it. */
const INSIDE = /^(?:#[^\s"'()\\]*|data:(?:image|font|application\/(?:x-)?font)[^\s"'()\\<>]*)$/i;
const LIVE = /@(?:import|charset|namespace|document)|(?:^|[^-\w])(?:-webkit-)?(?:image-set|image|src|cross-fade|element|expression|paint)\s*\(|behavior\s*:|-moz-binding/i;
/** True if a value, of CSS or of an attribute such as `fill`, loads nothing and runs nothing. An escape could hide a name. */
export function isQuiet(value) {
    if (LIVE.test(value))
        return false;
    const urls = [...value.matchAll(/url\(/gi)];
    if (urls.length === 0)
        return !(value.includes('\\') && /[(@]/.test(value));
    const targets = [...value.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"'()]*))\s*\)/gi)];
    return !value.includes('\\') && targets.length === urls.length && targets.every(([, a, b, c]) => INSIDE.test(a ?? b ?? c ?? ''));
}
/** `css`, of a style sheet or of a `style` attribute, without such declarations; empty if it cannot be read. */
export function cleanStyle(css) {
    const plain = css.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
    const pieces = plain.match(PIECE) ?? [];
    if (pieces.join('') !== plain)
        return '';
    return pieces
        .filter((piece) => isQuiet(piece))
        .join('')
        .trim();
}
