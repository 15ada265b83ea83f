// Fields of the form *Review this week*, each with its label. Separate from elements.ts, because pages without the form do not load it.
import { el } from '../elements.js';
let count = 0;
/** A label and the field it names. */
export function labelled(name, field) {
    field.id = `field-${++count}`;
    return [el('label', { htmlFor: field.id }, name), field];
}
/** `spoken` is read by screen readers instead of `word`. */
export function segments(name, options, checked) {
    const title = el('span', { id: `field-${++count}` }, name);
    const inputs = options.map(({ value, spoken }) => el('input', { type: 'radio', name: title.id, value, checked: value === checked, ...(spoken ? { ariaLabel: spoken } : {}) }));
    const row = el('span', { className: 'segments' }, ...inputs.map((input, index) => el('label', {}, input, options[index]?.word ?? '')));
    const group = el('div', { className: 'choice-row', role: 'radiogroup' }, title, row);
    group.setAttribute('aria-labelledby', title.id);
    return {
        group,
        value: () => inputs.find((input) => input.checked)?.value ?? '',
        focus: () => (inputs.find((input) => input.checked) ?? inputs[0])?.focus(),
    };
}
