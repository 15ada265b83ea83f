// The editor in the site's colors, which its shadow root inherits as custom properties, so that one theme serves light and dark.
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export const proseTheme = EditorView.theme({
  '&': { backgroundColor: 'var(--sheet)', color: 'var(--ink)', fontSize: 'max(var(--size-3), 16px)' },
  '&.cm-focused': { outline: '2px solid var(--signal)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--text)', lineHeight: '1.6', minHeight: '10rem', overflow: 'auto' },
  '.cm-content': { padding: '0.75rem 0 2rem', caretColor: 'var(--ink)' },
  '.cm-picture': {
    display: 'inline-grid',
    maxWidth: '100%',
    padding: '0.25rem 0.5rem',
    border: '1px solid var(--rule)',
    borderRadius: '4px',
    backgroundColor: 'var(--wash)',
    fontSize: 'var(--size-2)',
    cursor: 'pointer',
  },
  '.cm-picture img': { maxWidth: '100%', maxHeight: '8rem' },
  '.cm-picture svg': { fill: 'none', stroke: 'currentColor', strokeWidth: '2' },
  '.cm-line': { padding: '0 0.75rem' },
  '.cm-fault': { textDecoration: 'underline wavy var(--blocked)', textUnderlineOffset: '0.2em' },
});

export const proseColors = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.link, color: 'var(--doing)' },
  { tag: [tags.url, tags.labelName], color: 'var(--ink-2)' },
  { tag: tags.quote, color: 'var(--ink-2)' },
  { tag: tags.monospace, fontFamily: 'var(--figures)', color: 'var(--done)' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--signal)' },
  { tag: [tags.angleBracket, tags.tagName, tags.comment], color: 'var(--ink-2)' },
]);
