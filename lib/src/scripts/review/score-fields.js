import { el } from '../elements.js';
import { labelled, segments } from './labelled.js';
/** More points than this do not fit side by side. */
const LONGEST_SCALE = 10;
export function scoreFields(criteria, scale, words) {
    const points = Array.from({ length: Math.floor(scale) + 1 }, (_, point) => ({ value: String(point), word: String(point) }));
    const none = { value: '', word: '–', spoken: words.notScored };
    const fields = criteria.map(({ id, name }) => {
        if (scale <= LONGEST_SCALE && Number.isInteger(scale)) {
            const { group: part, value, focus } = segments(name, [none, ...points], '');
            return { id, part, value, focus };
        }
        const input = el('input', { type: 'number', min: '0', max: String(scale), step: 'any', inputMode: 'decimal' });
        // Such a field returns an empty value for text that is not a number, so that is detected here.
        const value = () => (input.validity.badInput ? '?' : input.value);
        return { id, part: el('p', { className: 'pair' }, ...labelled(name, input)), value, focus: () => input.focus() };
    });
    return {
        parts: fields.map(({ part }) => part),
        filled: () => Object.fromEntries(fields.map(({ id, value }) => [id, value()])),
        focus: (id) => fields.find((field) => field.id === id)?.focus(),
    };
}
