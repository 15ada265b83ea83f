// CodeMirror with the PostgreSQL dialect, in a shadow root: there its styles are adopted style sheets, which the page's policy allows. Loaded
// when the console first becomes visible, and by nothing else.
import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, closeCompletion, completionKeymap, completionStatus, } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { keywordCompletionSource, PostgreSQL, schemaCompletionSource } from '@codemirror/lang-sql';
import { bracketMatching, LanguageSupport, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { editorColors, editorTheme } from './editor-theme.js';
import { errorMark, setErrorMark } from './error-mark.js';
const keywords = keywordCompletionSource(PostgreSQL);
/** After a dot only columns are offered, no keywords. */
const keywordsAt = (context) => (context.matchBefore(/\.\s*\w*/) ? null : keywords(context));
const language = (schema) => new LanguageSupport(PostgreSQL.language, [
    PostgreSQL.language.data.of({ autocomplete: schemaCompletionSource({ dialect: PostgreSQL, schema }) }),
    PostgreSQL.language.data.of({ autocomplete: keywordsAt }),
]);
/** Opens the editor in `host`, which has no shadow root yet or the one of an editor that was closed. */
export function openCodeEditor(host, options) {
    const { text, id, label, description, completions, onChange, onRun, onPrevious } = options;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const dialect = new Compartment();
    const run = (view) => {
        closeCompletion(view);
        onRun(view.state.doc.toString());
        return true;
    };
    const previous = ({ state }) => {
        if (state.doc.length > 0)
            return false;
        onPrevious();
        return true;
    };
    const own = Prec.highest(keymap.of([
        { key: 'Mod-Enter', run },
        { key: 'Ctrl-Enter', run },
        { key: 'ArrowUp', run: previous },
        // A list that opened just now takes no key yet: Tab must not indent the line meanwhile.
        { key: 'Tab', run: (view) => acceptCompletion(view) || completionStatus(view.state) === 'active' },
    ]));
    const view = new EditorView({
        root,
        parent: root,
        state: EditorState.create({
            doc: text,
            selection: { anchor: text.length },
            extensions: [
                own,
                history(),
                closeBrackets(),
                bracketMatching(),
                autocompletion({ icons: false }),
                keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
                dialect.of(language({})),
                syntaxHighlighting(editorColors),
                editorTheme,
                errorMark,
                // A pending completion would open after the editor lost focus.
                EditorView.domEventHandlers({ blur: (_event, view) => void closeCompletion(view) }),
                EditorView.lineWrapping,
                EditorState.phrases.of({ Completions: completions }),
                EditorView.contentAttributes.of({
                    id,
                    'aria-label': label,
                    'aria-description': description,
                    autocapitalize: 'off',
                    spellcheck: 'false',
                }),
                EditorView.updateListener.of(({ docChanged, state }) => docChanged && onChange(state.doc.toString())),
            ],
        }),
    });
    return {
        setText(next) {
            const { doc } = view.state;
            if (doc.toString() === next)
                return;
            view.dispatch({ changes: { from: 0, to: doc.length, insert: next }, selection: { anchor: next.length } });
        },
        setSchema: (schema) => view.dispatch({ effects: dialect.reconfigure(language(schema)) }),
        markError: (at) => view.dispatch({ effects: setErrorMark.of(at) }),
        focus: () => view.focus(),
        close: () => view.destroy(),
    };
}
