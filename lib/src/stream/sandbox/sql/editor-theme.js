// The editor in the site's colors, which its shadow root inherits as custom properties, so one theme serves light and dark.
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
export const editorTheme = EditorView.theme({
    '&': {
        border: '1px solid var(--rule-strong)',
        borderRadius: '4px',
        backgroundColor: 'var(--sheet)',
        color: 'var(--ink)',
        fontSize: 'var(--size-2)',
    },
    '&.cm-focused': { outline: '2px solid var(--signal)', outlineOffset: '1px' },
    '.cm-scroller': { fontFamily: 'var(--figures)', lineHeight: '1.55', minHeight: '8.5rem', maxHeight: '20rem', overflow: 'auto' },
    '.cm-content': { padding: '0.6rem 0', caretColor: 'var(--ink)' },
    '.cm-line': { padding: '0 0.75rem' },
    '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--wash)', outline: '1px solid var(--rule-strong)' },
    '.cm-sql-error': { textDecoration: 'underline wavy var(--blocked)', textUnderlineOffset: '0.25em' },
    '.cm-tooltip': {
        border: '1px solid var(--rule-strong)',
        borderRadius: '4px',
        backgroundColor: 'var(--sheet)',
        color: 'var(--ink)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--figures)', fontSize: 'var(--size-1)', maxHeight: '14rem' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem', lineHeight: '1.5' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
        backgroundColor: 'var(--ink)',
        color: 'var(--paper)',
        outline: '2px solid transparent',
    },
    '.cm-completionDetail': { fontStyle: 'normal', color: 'var(--ink-2)' },
    'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
    '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
});
export const editorColors = HighlightStyle.define([
    { tag: tags.keyword, color: 'var(--doing)', fontWeight: '600' },
    { tag: [tags.string, tags.special(tags.string)], color: 'var(--done)' },
    { tag: [tags.number, tags.bool, tags.null], color: 'var(--signal)' },
    { tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--ink-2)', fontStyle: 'italic' },
    { tag: tags.typeName, color: 'var(--planned)' },
]);
