// Fields of the form *Review this week*, each with its label. Separate from elements.ts, because pages without the form do not load it.
import { el } from '../elements.ts';

let count = 0;

/** A label and the field it names. */
export function labelled(name: string, field: HTMLElement): [HTMLLabelElement, HTMLElement] {
  field.id = `field-${++count}`;
  return [el('label', { htmlFor: field.id }, name), field];
}

/** One of a few values, side by side: radio buttons that are easy to touch and that arrow keys move through. */
export interface Segments {
  group: HTMLElement;
  value(): string;
  /** The radio button that takes the focus. */
  field(): HTMLElement | undefined;
}

/** `spoken` is read by screen readers instead of `word`. */
export function segments(name: string, options: readonly { value: string; word: string; spoken?: string }[], checked?: string): Segments {
  const title = el('span', { id: `field-${++count}` }, name);
  const inputs = options.map(({ value, spoken }) =>
    el('input', { type: 'radio', name: title.id, value, checked: value === checked, ...(spoken ? { ariaLabel: spoken } : {}) }),
  );
  const row = el('span', { className: 'segments' }, ...inputs.map((input, index) => el('label', {}, input, options[index]?.word ?? '')));
  const group = el('div', { className: 'choice-row', role: 'radiogroup' }, title, row);
  group.setAttribute('aria-labelledby', title.id);
  return {
    group,
    value: () => inputs.find((input) => input.checked)?.value ?? '',
    field: () => inputs.find((input) => input.checked) ?? inputs[0],
  };
}
