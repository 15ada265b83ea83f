// Proves that nothing was lost: compares the visible words of a source with those of its result.
import { Parser } from 'htmlparser2';
import { markdownToMdast } from 'satteri';
import { LONGEST, withinBounds } from './bounds.js';
import { ATTRIBUTES } from './headings.js';
import { withoutLongHidden } from './long-hidden.js';
import { codeRanges, eachNode, escapeBlanks } from './parse.js';
import { shortcodeTags } from './shortcode-tags.js';
import { BREAKS, REMOVED } from './tags.js';
const MOST_MISSING = 20;
/** A word may be split in the result into at most three parts, and only up to this length. */
const MOST_CUTS = 2;
const LONGEST_CUT = 80;
const SHOWN = /^(?:title|caption|alt|header|summary)$/;
/** The words of a shortcode's tag that its page shows. */
function shown(tag) {
    if (tag.shown !== undefined || tag.kind === 'close' || /ref$|url$/.test(tag.name))
        return '';
    const named = Object.entries(tag.named).filter(([name]) => SHOWN.test(name));
    const label = /^(?:expand|details|tab|collapse|accordion)$/.test(tag.name)
        ? tag.list[0]
        : /^(?:notice|alert|callout)$/.test(tag.name)
            ? tag.list[1]
            : '';
    return [label ?? '', ...named.map(([, value]) => value)]
        .join(' ')
        .replace(/[`*_[\]<>()#|]/g, ' ')
        .trim();
}
/** Placeholder of a shortcode, which separates the words around it. */
const MARK = '\uf8fe';
/** `text` without its shortcodes; what they show stays. */
function withoutShortcodes(text) {
    if (!/\{\{[<%]/.test(text))
        return text;
    let result = '';
    let from = 0;
    const tags = shortcodeTags(text, codeRanges(text));
    const names = (kind) => new Set(tags.filter((tag) => tag.kind === kind).map(({ name }) => name));
    const opened = names('open');
    const closed = names('close');
    for (const tag of tags) {
        const words = shown(tag);
        const lineStart = text.lastIndexOf('\n', tag.start - 1) + 1;
        const before = text.slice(lineStart, tag.start);
        const paired = opened.has(tag.name) && closed.has(tag.name);
        const last = /^[ \t]*(?:\n|$)/.test(text.slice(tag.end, tag.end + 200));
        const alone = paired && /^\s*$/.test(before) && last;
        // `{{< tabs >}}…{{< /tabs >}}` on one line ends a paragraph, too.
        const ends = paired && last && tag.kind === 'close' && /^\s*\{\{[<%]/.test(before);
        // In an address a mark must not be a word; on a separate line it ends the paragraph above.
        const mark = words === '' ? MARK : `${MARK}${words}${MARK}`;
        result += text.slice(from, tag.start) + (/["'(<]$/.test(before) ? '-' : alone ? `\n${before}${mark}\n` : ends ? `${mark}\n` : mark);
        from = tag.end;
    }
    return result + text.slice(from);
}
const HIDDEN = new Set([...REMOVED].filter((name) => !/^(?:source|track|link|meta|base|param|embed|frame)$/.test(name)).concat('iframe', 'video', 'audio'));
/** Collects the text of HTML that arrives in pieces. */
function htmlReader(out) {
    let hidden = 0;
    let made = false;
    const parser = new Parser({
        onopentag(name, attributes, implied) {
            if (HIDDEN.has(name))
                hidden++;
            // A stray end tag creates an element that browsers do not show.
            made = implied;
            if (BREAKS.has(name) && !implied)
                out.push(' ');
            if (hidden === 0 && name === 'img')
                out.push(` ${attributes['alt'] ?? ''} ${attributes['title'] ?? ''} `);
        },
        onclosetag(name) {
            if (HIDDEN.has(name))
                hidden = Math.max(0, hidden - 1);
            if (BREAKS.has(name) && !made)
                out.push(' ');
            made = false;
        },
        ontext: (text) => hidden === 0 && out.push(text),
    });
    return {
        hidden: () => hidden > 0,
        html: (value) => parser.write(value),
    };
}
/** Nodes whose edges end a word. */
const INLINE = new Set([
    'text',
    'emphasis',
    'strong',
    'delete',
    'link',
    'linkReference',
    'inlineCode',
    'html',
    'textDirective',
    'footnoteReference',
]);
/** The visible text of `markdown`. Our pages have blocks between colons, a Hugo source does not. */
function visibleText(markdown, ours) {
    const plain = withoutShortcodes(withinBounds(withoutLongHidden(markdown).text, 1).text);
    const directive = ours && /^[ \t>*+-]*:{3,}[a-z]/m.test(plain);
    const text = directive ? plain : escapeBlanks(plain).text;
    const root = markdownToMdast(text, { features: { frontmatter: false, directive } });
    const out = [];
    const reader = htmlReader(out);
    const skipped = new Set();
    eachNode(root, (node) => {
        const { type, position } = node;
        if (skipped.has(node))
            return;
        if (!INLINE.has(type))
            out.push(' ');
        if (type === 'html')
            reader.html(node.value);
        else if (reader.hidden())
            return;
        else if (type === 'textDirective' || type === 'leafDirective') {
            out.push(text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0));
            if ('children' in node)
                for (const child of node.children)
                    eachNode(child, (below) => skipped.add(below));
        }
        else if (node.type === 'image')
            out.push(` ${node.alt ?? ''} ${node.title ?? ''} `);
        else if (node.type === 'imageReference')
            out.push(` ${node.alt ?? ''} `);
        else if (node.type === 'heading') {
            const last = node.children.at(-1);
            if (last?.type === 'text')
                last.value = last.value.replace(ATTRIBUTES, '');
        }
        else if (node.type === 'paragraph') {
            const last = node.children.at(-1);
            if (last?.type === 'text')
                last.value = last.value.replace(/(?:^|\n)[ \t]*\{[ \t]*[#.][^{}\n]*\}[ \t]*$/, '');
        }
        else if (node.type === 'blockquote') {
            const [first] = node.children;
            const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
            if (lead?.type === 'text')
                lead.value = lead.value.replace(/^\s*\[![a-z]+\][+-]?/i, '');
        }
        else if ('value' in node)
            out.push(node.value);
    });
    return out.join('').replaceAll(MARK, ' ');
}
const WORD = /[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}/gu;
/** Pictographs used as bullets and boxes. */
const MARKS = /[▪▫◻◼◽◾\u200b-\u200f\u00ad\ufeff]|\ufe0f/gu;
function wordsIn(markdown, ours) {
    // A text that was kept as plain text is compared unchanged.
    const text = markdown.length > LONGEST ? markdown : visibleText(markdown, ours);
    return text.normalize('NFC').replace(MARKS, '').match(WORD) ?? [];
}
/** The visible words, in order: no marks, addresses, attributes, comments. Shortcodes, HTML and entities are interpreted. */
export const visibleWords = (markdown) => wordsIn(markdown, true);
/** Consumes `word` from `there`, whole or as two or three words that form it. */
function consume(word, there, cuts) {
    const left = there.get(word) ?? 0;
    if (left > 0) {
        there.set(word, left - 1);
        return true;
    }
    if (cuts === 0 || word.length > LONGEST_CUT)
        return false;
    for (let at = 1; at < word.length; at++) {
        const start = word.slice(0, at);
        const count = there.get(start) ?? 0;
        if (count === 0)
            continue;
        there.set(start, count - 1);
        if (consume(word.slice(at), there, cuts - 1))
            return true;
        there.set(start, count);
    }
    return false;
}
/**
 * Counts the words of `source` that `result` has as well, regardless of their order.
 * Words that only a style sheet separated (`<span>01</span><span>Log</span>`) may be separate in the result.
 */
export function compareWords(source, result) {
    const there = new Map();
    for (const word of wordsIn(result, true))
        there.set(word, (there.get(word) ?? 0) + 1);
    const words = wordsIn(source, false);
    const missing = words.filter((word) => !consume(word, there, 0)).filter((word) => !consume(word, there, MOST_CUTS));
    return { kept: words.length - missing.length, total: words.length, missing: missing.slice(0, MOST_MISSING) };
}
