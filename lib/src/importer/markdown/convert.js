import { readAlerts } from './alerts.js';
import { putAnswers } from './answers.js';
import { LONGEST, withinBounds } from './bounds.js';
import { readBullets } from './bullets.js';
import { dropComments } from './comments.js';
import { flattenDeep } from './depth.js';
import { readFences } from './fences.js';
import { readBlockAttributes, readHeadingIds, shiftHeadings } from './headings.js';
import { convertHtml } from './html.js';
import { inline } from './inline.js';
import { leadLinks, resolveReferences } from './lead-links.js';
import { withoutLongHidden } from './long-hidden.js';
import { lined, report } from './options.js';
import { escapeBlanks } from './parse.js';
import { plainMarkdown } from './plain.js';
import { markShortcodes } from './shortcode-calls.js';
import { answer } from './shortcodes.js';
import { withTables } from './tables.js';
import { tidy } from './tidy.js';
import { writeMarkdown } from './write.js';
/** Maximum nesting of shortcodes. */
const DEEPEST = 30;
/** `source` as a tree. Its positions refer to `source`. */
function treeOf(source, options, depth) {
    const marked = markShortcodes(source);
    let root = flattenDeep(escapeBlanks(marked.text).root, marked, options);
    resolveReferences(root);
    dropComments(root, marked, options);
    root = convertHtml(root, marked, options);
    leadLinks(root, marked, options);
    readHeadingIds(root);
    readBlockAttributes(root);
    readFences(root);
    const inner = {
        blocks: (text) => (depth < DEEPEST ? treeOf(text, options, depth + 1).children : [plain(text.text)]),
        words: (text, line) => depth < DEEPEST ? inline(treeOf(lined(text, line), options, depth + 1).children) : [{ type: 'text', value: text }],
    };
    putAnswers(root, marked, (call) => answer(call, inner, options));
    readAlerts(root);
    readBullets(root);
    return root;
}
const plain = (value) => ({ type: 'paragraph', children: [{ type: 'text', value }] });
/** `write`, or plain text with a finding if the text is beyond the limits. */
function bounded(text, options, write) {
    if (text.length > LONGEST) {
        report(options, 'warning', 'too-long', options.line, `the text has ${text.length.toLocaleString('en')} characters`, 'kept as plain text');
        return plainMarkdown(text);
    }
    try {
        return write();
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        report(options, 'error', 'text-unread', options.line, `the text cannot be read as Markdown: ${reason}`, 'kept as plain text; check the page');
        return plainMarkdown(text);
    }
}
function withoutHidden(text, options) {
    const { text: rest, removed } = withoutLongHidden(text);
    for (const { name, at } of removed) {
        const line = options.line + text.slice(0, at).split('\n').length - 1;
        if (name === '!--')
            report(options, 'note', 'html-comment', line, 'a hidden comment of thousands of characters', 'removed');
        else
            report(options, 'warning', 'html-removed', line, `<${name}> is not allowed in a page`, 'removed with its content');
    }
    return rest;
}
/** `text` with its lines, split if they are too long. */
function sourceOf(text, options) {
    const bounded = withinBounds(withoutHidden(text, options), options.line, (line) => report(options, 'warning', 'line-too-long', line, 'a line or paragraph is extremely long', 'split into plain paragraphs'));
    return withTables(bounded);
}
/** The body of a Hugo page as clean Markdown, ending in a line feed; empty if nothing is visible. */
export function convertBody(text, options) {
    return bounded(text, options, () => {
        const source = sourceOf(text, options);
        const root = tidy(treeOf(source, options, 0));
        shiftHeadings(root, source, options);
        return root.children.length > 0 ? writeMarkdown(root) : '';
    });
}
/** Text of a Hugo page as one line of inline Markdown, for front matter. */
export function convertWords(text, options) {
    return bounded(text, options, () => {
        const root = treeOf(sourceOf(text, options), options, 0);
        const line = tidy({ type: 'root', children: [{ type: 'paragraph', children: inline(root.children) }] });
        return writeMarkdown(line);
    })
        .replace(/\s*\n\s*/g, ' ')
        .trim();
}
