// Underlines the word at PostgreSQL's error position, until the text is edited.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
/** A position in the text, from 0; `undefined` removes the mark. */
export const setErrorMark = StateEffect.define();
const mark = Decoration.mark({ class: 'cm-sql-error' });
export const errorMark = StateField.define({
    create: () => Decoration.none,
    update(marks, transaction) {
        for (const effect of transaction.effects) {
            if (!effect.is(setErrorMark))
                continue;
            const at = effect.value;
            const { doc } = transaction.state;
            if (at === undefined || at < 0 || at >= doc.length)
                return Decoration.none;
            const { from, to } = transaction.state.wordAt(at) ?? { from: at, to: at + 1 };
            return Decoration.set([mark.range(from, to)]);
        }
        return transaction.docChanged ? Decoration.none : marks;
    },
    provide: (field) => EditorView.decorations.from(field),
});
