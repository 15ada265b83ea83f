// Places in the text that the check has something to say about, underlined.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

export interface Place {
  from: number;
  to: number;
}

const mark = Decoration.mark({ class: 'cm-fault' });

const setPlaces = StateEffect.define<readonly Place[]>();

/** They move with the text until others are set. */
export const markedPlaces = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    const set = effects.find((effect) => effect.is(setPlaces));
    return set
      ? Decoration.set(
          set.value.map(({ from, to }) => mark.range(from, to)),
          true,
        )
      : marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Underlines `places`, counted in the editor's own text, and nothing else; an empty place has nothing to underline. */
export function markPlaces(view: EditorView, places: readonly Place[]): void {
  const { length } = view.state.doc;
  view.dispatch({ effects: setPlaces.of(places.filter(({ from, to }) => from < to && to <= length)) });
}
