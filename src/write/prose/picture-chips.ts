// Pictures in the text as pictures: their Markdown shows while the cursor is in it.
import { syntaxTree } from '@codemirror/language';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view';
import { el } from '../../scripts/elements.ts';
import { icon } from './icons.ts';
import { showIn } from './show-in.ts';

/** Bytes of a picture that is not published yet; `undefined` of any other. */
export type PictureBytes = (name: string) => Blob | undefined;

const IMAGE = /^!\[(.*)\]\((?:<([^>]*)>|([^\s)]*))(?:\s.*)?\)$/;

class Chip extends WidgetType {
  private readonly alt: string;
  private readonly name: string;
  private readonly bytes: Blob | undefined;

  constructor(alt: string, name: string, bytes: Blob | undefined) {
    super();
    this.alt = alt;
    this.name = name;
    this.bytes = bytes;
  }

  override eq({ alt, name, bytes }: Chip): boolean {
    return alt === this.alt && name === this.name && (bytes === undefined) === (this.bytes === undefined);
  }

  toDOM(view: EditorView): HTMLElement {
    const { alt, name, bytes } = this;
    const chip = el('span', { className: 'cm-picture', title: name }, bytes ? '' : icon('picture'), alt || name);
    if (bytes) {
      const image = el('img', { alt: '' });
      image.addEventListener('load', () => view.requestMeasure());
      showIn(image, bytes);
      chip.prepend(image);
    }
    // A tap opens its Markdown, with the cursor in the alternative text.
    chip.addEventListener('mousedown', (event) => {
      event.preventDefault();
      view.dispatch({ selection: { anchor: view.posAtDOM(chip) + 2 } });
      view.focus();
    });
    return chip;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const isWithin = ({ selection }: EditorState, from: number, to: number): boolean =>
  selection.ranges.some((range) => range.from < to && range.to > from);

function chipsIn({ state, visibleRanges }: EditorView, bytesOf: PictureBytes): DecorationSet {
  const chips: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges)
    syntaxTree(state).iterate({
      from,
      to,
      enter(node) {
        if (node.name !== 'Image' || isWithin(state, node.from, node.to)) return;
        const [, alt = '', bracketed, plain = ''] = IMAGE.exec(state.sliceDoc(node.from, node.to)) ?? [];
        const name = (bracketed ?? plain).replace(/^\.\//, '');
        if (name !== '')
          chips.push(
            Decoration.replace({ widget: new Chip(alt.replaceAll(/\\(.)/g, '$1'), name, bytesOf(name)) }).range(node.from, node.to),
          );
      },
    });
  return Decoration.set(chips, true);
}

export const pictureChips = (bytesOf: PictureBytes) =>
  ViewPlugin.define(
    (view) => ({
      chips: chipsIn(view, bytesOf),
      update(update: ViewUpdate) {
        if (
          update.docChanged ||
          update.selectionSet ||
          update.viewportChanged ||
          syntaxTree(update.startState) !== syntaxTree(update.state)
        )
          this.chips = chipsIn(update.view, bytesOf);
      },
    }),
    { decorations: ({ chips }) => chips },
  );
