// The query field: a plain text area that becomes a code editor once it is visible. If the editor fails to load, the text area stays.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CodeEditor } from './code-editor.ts';
import type { Schema } from './schema.ts';

interface Props {
  id: string;
  label: string;
  /** How to leave the editor with the keyboard. */
  description: string;
  completions: string;
  text: string;
  /** Counts the texts that come from elsewhere than this field: only those replace what is in it. */
  replaced: number;
  schema: Schema | undefined;
  /** The position of PostgreSQL's error, from 0. */
  errorAt: number | undefined;
  /** Called once the code editor is ready. */
  onOpen: () => void;
  onChange: (text: string) => void;
  onRun: (text: string) => void;
  onPrevious: () => void;
}

export function Editor(props: Props) {
  const { id, label, description, text, replaced, schema, errorAt } = props;
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<CodeEditor>();
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const place = host.current;
    if (!place) return;
    let opened: CodeEditor | undefined;
    let closed = false;
    async function open(): Promise<void> {
      const loaded = await import('./code-editor.ts').catch(() => undefined);
      if (!loaded || !place || closed) return;
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
      if (focused) opened.focus();
    }
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
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
    if (replaced > 0) editor?.setText(latest.current.text);
  }, [editor, replaced]);
  useEffect(() => editor?.setSchema(schema ?? {}), [editor, schema]);
  useEffect(() => editor?.markError(errorAt), [editor, errorAt]);

  function runByKey(event: KeyboardEvent): void {
    const { onRun, onPrevious } = latest.current;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onRun(text);
    } else if (event.key === 'ArrowUp' && text === '') onPrevious();
  }
  return (
    <div className="sql-editor">
      {editor ? <p aria-hidden="true">{label}</p> : <label htmlFor={id}>{label}</label>}
      {!editor && (
        <textarea
          id={id}
          rows={5}
          spellCheck={false}
          autoCapitalize="off"
          value={text}
          aria-keyshortcuts="Control+Enter"
          onChange={({ target }) => latest.current.onChange(target.value)}
          onKeyDown={runByKey}
        />
      )}
      <div ref={host} />
      {editor && <p className="quiet">{description}</p>}
    </div>
  );
}
