// CodeMirror with Markdown, in a shadow root: there its styles are adopted style sheets, which the page's policy allows.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { type ChangeSet, EditorState, Prec, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Edit, Selected } from './edit.ts';
import { makeLink, pasteLink } from './links.ts';
import { continueLine, indentItems } from './list-keys.ts';
import { markdown } from './markdown-language.ts';
import { markedPlaces, markPlaces } from './marked-places.ts';
import { toggleMark } from './marks.ts';
import type { ProseEditor, ProseOptions } from './options.ts';
import { pictureChips } from './picture-chips.ts';
import { proseColors, proseTheme } from './prose-theme.ts';

/** Steps that can be undone at least. */
const UNDO_STEPS = 5_000;

/** Between the cursor's line and the edges of what can be seen (px). */
const ROOM = 20;

export type Tool = (selected: Selected) => Edit | undefined;

export interface ProseView {
  view: EditorView;
  /** Uses a tool on the selection; true if it changed something. */
  use: (tool: Tool) => boolean;
  setValue: (value: string) => void;
  mark: ProseEditor['mark'];
  /** Keeps a position through later changes. */
  bookmark: (at: number) => () => number;
}

const selectedIn = ({ state }: EditorView): Selected => {
  const { from, to } = state.selection.main;
  return { text: state.doc.toString(), from, to };
};

function perform(view: EditorView, tool: Tool): boolean {
  const made = tool(selectedIn(view));
  if (!made) return false;
  const { from, to, insert, anchor, head } = made;
  view.dispatch({ changes: { from, to, insert }, selection: { anchor, head }, scrollIntoView: true, userEvent: 'input' });
  return true;
}

/** In code, Enter and Tab do nothing special. */
const isCode = ({ state }: EditorView): boolean => {
  for (let node = syntaxTree(state).resolveInner(state.selection.main.head, -1); node.parent; node = node.parent)
    if (/^(?:FencedCode|CodeBlock)$/.test(node.name)) return true;
  return false;
};

/** The change from one text to another, of the part that differs: cursors elsewhere stay. */
function difference(before: string, after: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

/** Opens the editor in `host`. `onFiles` gets pasted and dropped files, with the position they are for. */
export function openView(
  host: HTMLElement,
  { value, words, label, language, pictures, onChange }: ProseOptions,
  onFiles: (files: File[], at: number) => void,
  /** Height of what covers the upper edge of the page. */
  covered: () => number,
): ProseView {
  const root = host.attachShadow({ mode: 'open' });
  const isWindows = value.includes('\r\n');
  const outside = (text: string): string => (isWindows ? text.replaceAll('\n', '\r\n') : text);
  const inside = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
  /** A value from outside that waits for the end of a composition. */
  let waiting: ChangeSet | undefined;
  /** True while a value from outside is set. */
  let silent = false;
  const bookmarks = new Set<{ at: number }>();

  const command = (tool: Tool) => (view: EditorView) => perform(view, tool);
  const outsideOfCode = (tool: Tool) => (view: EditorView) => !isCode(view) && perform(view, tool);
  const keys = Prec.highest(
    keymap.of([
      { key: 'Mod-b', run: command((selected) => toggleMark(selected, '**')) },
      { key: 'Mod-i', run: command((selected) => toggleMark(selected, '_')) },
      { key: 'Mod-k', run: command((selected) => makeLink(selected, words.fill.link)) },
      { key: 'Enter', run: outsideOfCode(continueLine) },
      { key: 'Tab', run: outsideOfCode((selected) => indentItems(selected, false)) },
      { key: 'Shift-Tab', run: outsideOfCode((selected) => indentItems(selected, true)) },
    ]),
  );

  const setWaiting = (view: EditorView): void => {
    const changes = waiting;
    if (!changes || view.compositionStarted) return;
    waiting = undefined;
    // Mapped over what was typed meanwhile, so that it is a change the form does not know.
    view.dispatch({ changes, annotations: Transaction.userEvent.of('input.set') });
  };

  /** The last letters arrive after the event that ends a composition. */
  const later = (view: EditorView): void => void setTimeout(() => setWaiting(view));

  const events = EditorView.domEventHandlers({
    paste(event, view) {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const files = [...(event.clipboardData?.files ?? [])];
      if (text === '' && files.length > 0) {
        onFiles(files, view.state.selection.main.head);
        return true;
      }
      return !isCode(view) && perform(view, (selected) => pasteLink(selected, text));
    },
    drop(event, view) {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return false;
      onFiles(files, view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.selection.main.head);
      return true;
    },
    compositionend: (_event, view) => later(view),
    blur: (_event, view) => later(view),
  });

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: inside(value),
      extensions: [
        keys,
        events,
        history({ minDepth: UNDO_STEPS }),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        markdown,
        syntaxHighlighting(proseColors),
        proseTheme,
        EditorView.lineWrapping,
        pictureChips(pictures.bytes),
        markedPlaces,
        EditorView.scrollMargins.of(() => ({ top: covered() + ROOM, bottom: ROOM })),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-description': words.hint,
          lang: language,
          spellcheck: 'true',
          autocorrect: 'on',
          autocapitalize: 'sentences',
        }),
        EditorView.updateListener.of(({ docChanged, state, changes }) => {
          if (!docChanged) return;
          waiting = waiting?.map(changes);
          for (const mark of bookmarks) mark.at = changes.mapPos(mark.at, 1);
          if (!silent) onChange(outside(state.doc.toString()));
        }),
      ],
    }),
  });

  // On Android the composition is one of this object, and no element has an event of it.
  const { editContext } = view.contentDOM as { editContext?: EventTarget | null };
  editContext?.addEventListener('compositionend', () => later(view));

  return {
    view,
    use: (tool) => perform(view, tool),
    setValue(next) {
      const changes = view.state.changes(difference(view.state.doc.toString(), inside(next)));
      waiting = undefined;
      if (view.compositionStarted) {
        waiting = changes;
        return;
      }
      if (changes.empty) return;
      silent = true;
      try {
        view.dispatch({ changes, annotations: Transaction.userEvent.of('input.set') });
      } finally {
        silent = false;
      }
    },
    mark(places, length) {
      const text = outside(view.state.doc.toString());
      const before = length - text.length;
      const at = (offset: number): number => inside(text.slice(0, Math.max(0, offset - before))).length;
      markPlaces(
        view,
        places.map(({ at: { from, to } }) => ({ from: at(from), to: at(to) })),
      );
    },
    bookmark(at) {
      const mark = { at };
      bookmarks.add(mark);
      return () => {
        bookmarks.delete(mark);
        return Math.min(mark.at, view.state.doc.length);
      };
    },
  };
}
