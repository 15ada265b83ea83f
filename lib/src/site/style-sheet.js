// Reads a team's style sheet as far as the check needs it: what it loads, and where it is not CSS. Browsers skip what they cannot read, silently.
/** Comments, strings, unquoted addresses, names with escapes, and single signs: https://www.w3.org/TR/css-syntax-3/#tokenization */
const TOKEN = /(?<comment>\/\*[\s\S]*?(?:\*\/|$))|(?<string>"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?)|(?<name>@?(?:[\w-]|[^\0-\x7f]|\\(?:[0-9a-f]{1,6}\s?|[^\n]))+)|(?<sign>[\s\S])/giu;
const BARE_URL = /\s*(?<url>(?:[^\s"'()\\]|\\[^\n])*)\s*\)/y;
/** Functions whose strings are addresses. */
const LOADS = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);
const CLOSES = { '}': '{', ')': '(', ']': '[' };
const unescaped = (text) => text.replace(/\\(?:([0-9a-f]{1,6})\s?|\n|([\s\S]))/gi, (_, code, sign = '') => {
    const point = code === undefined ? 0 : Number.parseInt(code, 16);
    return code === undefined ? sign : point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
});
/** A text of at most 40 characters, on one line. */
const brief = (text) => {
    const line = text.trim().replaceAll(/\s+/g, ' ');
    return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};
/** What is wrong with a declaration without its semicolon; `text` has no comments. */
function declarationFault(text, at) {
    const start = at + (text.length - text.trimStart().length);
    const written = text.trim();
    if (written === '' || written.startsWith('@'))
        return undefined;
    if (!/^(?:--[^:{]*|[*_]?-?[a-z][\w-]*)\s*:/i.test(written))
        return { what: `“${brief(written)}” is not a declaration`, fix: 'write property: value;', at: start };
    const second = /\n\s*(--[\w-]+|[a-z][\w-]*)\s*:\s/i.exec(written);
    if (!second || written.startsWith('--'))
        return undefined;
    const before = written.slice(0, second.index).trimEnd();
    return { what: `a semicolon is missing after “${brief(before)}”`, fix: 'end each declaration with ;', at: start + before.length - 1 };
}
/** What the sheet `css` loads, and its faults, in the order of their positions. */
export function readSheet(css) {
    const loaded = [];
    const faults = [];
    const open = [];
    /** What has been read since the last `;`, `{` or `}`, without comments and with strings emptied; as long as the text. */
    let piece = '';
    let from = 0;
    const load = (url, at) => {
        const inFont = open.some(({ name }) => /^@font-face\b/i.test(name));
        const by = /^\s*@import\b/i.test(unescaped(piece)) ? 'import' : inFont ? 'font' : 'url';
        loaded.push({ url: unescaped(url), by, at });
    };
    const end = (next) => {
        const inBlock = open.at(-1)?.sign === '{';
        const fault = inBlock ? declarationFault(piece, from) : undefined;
        if (fault)
            faults.push(fault);
        else if (!inBlock && piece.trim() !== '' && !piece.trim().startsWith('@')) {
            const at = from + piece.length - piece.trimStart().length;
            faults.push({ what: `“${brief(piece)}” is not within a rule`, fix: 'write selector { property: value; }', at });
        }
        piece = '';
        from = next;
    };
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(css); token; token = TOKEN.exec(css)) {
        const { 0: text, index: at } = token;
        const { comment, string, name, sign } = token.groups ?? {};
        const next = at + text.length;
        if (comment !== undefined) {
            if (!/\*\/$/.test(comment) || comment.length < 4)
                faults.push({ what: 'a comment does not end', fix: 'add */', at });
            piece += ' '.repeat(text.length);
        }
        else if (string !== undefined) {
            const quote = string[0] ?? '';
            if (string.length < 2 || !string.endsWith(quote))
                faults.push({ what: 'a text in quotes does not end on its line', fix: `add ${quote}`, at });
            const within = open.at(-1);
            const isImport = open.length === 0 && /^\s*@import\s*$/i.test(unescaped(piece));
            if (isImport || (within?.sign === '(' && LOADS.has(within.name)))
                load(string.slice(1, -1), at);
            piece += `"${' '.repeat(Math.max(0, text.length - 2))}"`;
        }
        else if (name !== undefined) {
            piece += text;
            if (css[next] !== '(')
                continue;
            const called = unescaped(name).toLowerCase();
            open.push({ sign: '(', at: next, name: called });
            piece += '(';
            TOKEN.lastIndex = next + 1;
            BARE_URL.lastIndex = next + 1;
            const bare = called === 'url' ? BARE_URL.exec(css) : null;
            if (bare?.groups?.['url']) {
                load(bare.groups['url'], at);
                open.pop();
                piece += `${' '.repeat(bare[0].length - 1)})`;
                TOKEN.lastIndex = next + 1 + bare[0].length;
            }
        }
        else if (sign === '(' || sign === '[' || sign === '{') {
            open.push({ sign, at, name: sign === '{' ? piece.trim() : '' });
            if (sign === '{') {
                if (piece.trim() === '')
                    faults.push({ what: 'a block has no selector', fix: 'write selector { property: value; }', at });
                piece = '';
                from = next;
            }
            else
                piece += sign;
        }
        else if (sign === '}' || sign === ')' || sign === ']') {
            if (sign === '}') {
                // A bracket that is open ends with its block.
                while (open.length > 0 && open.at(-1)?.sign !== '{') {
                    const left = open.pop();
                    if (left)
                        faults.push({ what: `a ${left.sign} is not closed`, fix: `add ${left.sign === '(' ? ')' : ']'}`, at: left.at });
                    piece = '';
                }
                end(next);
            }
            else
                piece += sign;
            if (open.at(-1)?.sign === CLOSES[sign])
                open.pop();
            else
                faults.push({ what: `${sign} closes nothing`, fix: 'remove it, or add what it closes', at });
        }
        else if (sign === ';' && (open.length === 0 || open.at(-1)?.sign === '{'))
            end(next);
        else
            piece += sign ?? '';
    }
    const left = open.findLast(({ sign }) => sign === '{') ?? open.at(-1);
    if (left)
        faults.push({
            what: `the block “${brief(left.name || left.sign)}” is not closed`,
            fix: `add ${left.sign === '{' ? '}' : ')'}`,
            at: left.at,
        });
    else
        end(css.length);
    return { loaded, faults: faults.sort((one, other) => one.at - other.at) };
}
