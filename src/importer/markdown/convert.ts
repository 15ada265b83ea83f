// The steps of converting a body: replace shortcodes, escape placeholders, parse, convert HTML to Markdown, convert links, insert shortcode results, write.
import type { Nodes, Root } from 'mdast';
import { readAlerts } from './alerts.ts';
import { putAnswers } from './answers.ts';
import { LONGEST, withinBounds } from './bounds.ts';
import { readBullets } from './bullets.ts';
import { dropComments } from './comments.ts';
import type { Block } from './containers.ts';
import { flattenDeep } from './depth.ts';
import { readFences } from './fences.ts';
import { readBlockAttributes, readHeadingIds, shiftHeadings } from './headings.ts';
import { convertHtml } from './html.ts';
import { inline } from './inline.ts';
import { leadLinks, resolveReferences } from './lead-links.ts';
import { withoutLongHidden } from './long-hidden.ts';
import { type Lined, lined, type Options, report } from './options.ts';
import { escapeBlanks } from './parse.ts';
import { plainMarkdown } from './plain.ts';
import { markShortcodes } from './shortcode-calls.ts';
import { answer, type Inner } from './shortcodes.ts';
import { withTables } from './tables.ts';
import { tidy } from './tidy.ts';
import { writeMarkdown } from './write.ts';

/** Maximum nesting of shortcodes. */
const DEEPEST = 30;

/** `source` as a tree. Its positions refer to `source`. */
function treeOf(source: Lined, options: Options, depth: number): Root {
  const marked = markShortcodes(source);
  let root = flattenDeep(escapeBlanks(marked.text).root, marked, options);
  resolveReferences(root);
  dropComments(root, marked, options);
  root = convertHtml(root, marked, options);
  leadLinks(root, marked, options);
  readHeadingIds(root);
  readBlockAttributes(root);
  readFences(root);
  const inner: Inner = {
    blocks: (text) => (depth < DEEPEST ? (treeOf(text, options, depth + 1).children as Block[]) : [plain(text.text)]),
    words: (text, line) =>
      depth < DEEPEST ? inline(treeOf(lined(text, line), options, depth + 1).children as Nodes[]) : [{ type: 'text', value: text }],
  };
  putAnswers(root, marked, (call) => answer(call, inner, options));
  readAlerts(root);
  readBullets(root);
  return root;
}

const plain = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** `write`, or plain text with a finding if the text is beyond the limits. */
function bounded(text: string, options: Options, write: () => string): string {
  if (text.length > LONGEST) {
    report(
      options,
      'warning',
      'too-long',
      options.line,
      `the text has ${text.length.toLocaleString('en')} characters`,
      'kept as plain text',
    );
    return plainMarkdown(text);
  }
  try {
    return write();
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    report(
      options,
      'error',
      'text-unread',
      options.line,
      `the text cannot be read as Markdown: ${reason}`,
      'kept as plain text; check the page',
    );
    return plainMarkdown(text);
  }
}

function withoutHidden(text: string, options: Options): string {
  const { text: rest, removed } = withoutLongHidden(text);
  for (const { name, at } of removed) {
    const line = options.line + text.slice(0, at).split('\n').length - 1;
    if (name === '!--') report(options, 'note', 'html-comment', line, 'a hidden comment of thousands of characters', 'removed');
    else report(options, 'warning', 'html-removed', line, `<${name}> is not allowed in a page`, 'removed with its content');
  }
  return rest;
}

/** `text` with its lines, split if they are too long. */
function sourceOf(text: string, options: Options): Lined {
  const bounded = withinBounds(withoutHidden(text, options), options.line, (line) =>
    report(options, 'warning', 'line-too-long', line, 'a line or paragraph is extremely long', 'split into plain paragraphs'),
  );
  return withTables(bounded);
}

/** The body of a Hugo page as clean Markdown, ending in a line feed; empty if nothing is visible. */
export function convertBody(text: string, options: Options): string {
  return bounded(text, options, () => {
    const source = sourceOf(text, options);
    const root = tidy(treeOf(source, options, 0));
    shiftHeadings(root, source, options);
    return root.children.length > 0 ? writeMarkdown(root) : '';
  });
}

/** Text of a Hugo page as one line of inline Markdown, for front matter. */
export function convertWords(text: string, options: Options): string {
  return bounded(text, options, () => {
    const root = treeOf(sourceOf(text, options), options, 0);
    const line: Root = tidy({ type: 'root', children: [{ type: 'paragraph', children: inline(root.children as Nodes[]) }] });
    return writeMarkdown(line);
  })
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
