import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// The query field: a plain text area that becomes a code editor once it is visible. If the editor fails to load, the text area stays.
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
export function Editor(props) {
    const { id, label, description, text, replaced, schema, errorAt } = props;
    const host = useRef(null);
    const [editor, setEditor] = useState();
    const latest = useRef(props);
    latest.current = props;
    useEffect(() => {
        const place = host.current;
        if (!place)
            return;
        let opened;
        let closed = false;
        async function open() {
            const loaded = await import('./code-editor.js').catch(() => undefined);
            if (!loaded || !place || closed)
                return;
            const field = place.previousElementSibling;
            const focused = field !== null && field === document.activeElement;
            const { id, label, description, completions, text } = latest.current;
            opened = loaded.openCodeEditor(place, {
                ...{ text, id, label, description, completions },
                onChange: (next) => latest.current.onChange(next),
                onRun: (text) => latest.current.onRun(text),
                onPrevious: () => latest.current.onPrevious(),
            });
            // At once: a reader who focuses the text area before it is replaced would lose the focus with it.
            flushSync(() => setEditor(opened));
            latest.current.onOpen();
            if (focused)
                opened.focus();
        }
        const seen = new IntersectionObserver(([entry]) => {
            if (!entry?.isIntersecting)
                return;
            seen.disconnect();
            void open();
        });
        seen.observe(place.parentElement ?? place);
        return () => {
            closed = true;
            seen.disconnect();
            opened?.close();
        };
    }, []);
    // What was typed is in the editor already, and by now more may be: an older text must not replace it.
    useEffect(() => {
        if (replaced > 0)
            editor?.setText(latest.current.text);
    }, [editor, replaced]);
    useEffect(() => editor?.setSchema(schema ?? {}), [editor, schema]);
    useEffect(() => editor?.markError(errorAt), [editor, errorAt]);
    function runByKey(event) {
        const { onRun, onPrevious } = latest.current;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            onRun(text);
        }
        else if (event.key === 'ArrowUp' && text === '')
            onPrevious();
    }
    return (_jsxs("div", { className: "sql-editor", children: [editor ? _jsx("p", { "aria-hidden": "true", children: label }) : _jsx("label", { htmlFor: id, children: label }), !editor && (_jsx("textarea", { id: id, rows: 5, spellCheck: false, autoCapitalize: "off", value: text, "aria-keyshortcuts": "Control+Enter", onChange: ({ target }) => latest.current.onChange(target.value), onKeyDown: runByKey })), _jsx("div", { ref: host }), editor && _jsx("p", { className: "quiet", children: description })] }));
}
