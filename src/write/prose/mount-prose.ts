// The editor of a week's prose: toolbar, menu, pictures, and CodeMirror. Loaded when the prose is first touched, and by nothing else.
import { redo, undo } from '@codemirror/commands';
import { EditorView } from '@codemirror/view';
import { el } from '../../scripts/elements.ts';
import { insertBlock, insertFootnote } from './insert-block.ts';
import { cycleHeading, toggleLines } from './lines.ts';
import { makeLink } from './links.ts';
import { loadStyle } from './load-style.ts';
import { toggleCode, toggleMark } from './marks.ts';
import { blockMenu } from './menu.ts';
import type { ProseEditor, ProseOptions } from './options.ts';
import { picturePanels } from './picture-panel.ts';
import { openView, type Tool } from './prose-view.ts';
import { fillSnippet, type Snippet, TABLE } from './snippets.ts';
import { toolbar } from './toolbar.ts';

/** Opens the editor at the end of `parent`. */
export function mountProse(parent: HTMLElement, options: ProseOptions): ProseEditor {
  loadStyle();
  const { words } = options;
  const host = el('div', { className: 'prose-host' });
  const panels = picturePanels(options, () => {
    view.focus();
    // The panel above the text is gone, and the text has moved up.
    view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) });
  });

  const addFiles = (files: readonly File[], at: number): void => {
    for (const file of files) {
      const place = bookmark(at);
      const insert = (markdown: string): void => {
        const position = place();
        use(({ text }) => insertBlock({ text, from: position, to: position }, { text: markdown, at: markdown.length, length: 0 }));
      };
      panels.add(file, insert, () => void place());
    }
  };
  const { view, use, setValue, mark, bookmark } = openView(host, options, addFiles, () => bar.offsetHeight);
  const run = (tool: Tool) => (): void => {
    use(tool);
    view.focus();
  };
  const snippet =
    (chosen: Snippet): Tool =>
    (selected) =>
      insertBlock(selected, fillSnippet(chosen, words.fill, selected.text.slice(selected.from, selected.to)));

  const chooser = el('input', { type: 'file', accept: 'image/*', multiple: true, hidden: true });
  chooser.addEventListener('change', () => {
    const files = [...(chooser.files ?? [])];
    // The same file can be chosen again.
    chooser.value = '';
    addFiles(files, view.state.selection.main.head);
  });
  const menu = blockMenu(words, options, (name, chosen) =>
    run(name === 'footnote' ? (selected) => insertFootnote(selected, words.fill.text) : snippet(chosen))(),
  );
  const bar = toolbar(words, {
    heading: run(cycleHeading),
    bold: run((selected) => toggleMark(selected, '**')),
    italic: run((selected) => toggleMark(selected, '_')),
    list: run((selected) => toggleLines(selected, 'list')),
    numbers: run((selected) => toggleLines(selected, 'numbers')),
    tasks: run((selected) => toggleLines(selected, 'tasks')),
    link: run((selected) => makeLink(selected, words.fill.link)),
    picture: () => chooser.click(),
    blocks: (button) => menu.toggle(button),
    quote: run((selected) => toggleLines(selected, 'quote')),
    code: run(toggleCode),
    table: run(snippet(TABLE)),
    undo: () => {
      undo(view);
      view.focus();
    },
    redo: () => {
      redo(view);
      view.focus();
    },
  });
  const opener = [...bar.children].find((button) => button.getAttribute('aria-label') === words.tools.blocks);
  opener?.setAttribute('aria-haspopup', 'menu');
  opener?.setAttribute('aria-expanded', 'false');

  const hint = el('p', { className: 'prose-hint' }, words.hint);
  const element = el('div', { className: 'prose-editor' }, bar, menu.element, chooser, panels.element, host, hint);
  parent.append(element);
  view.requestMeasure();

  return {
    setValue,
    focus: () => view.focus(),
    mark,
    insert: (text) => use(({ from, to }) => ({ from, to, insert: text, anchor: from + text.length, head: from + text.length })),
    addPictures: (files) => addFiles(files, view.state.selection.main.head),
    destroy() {
      view.destroy();
      element.remove();
    },
  };
}
