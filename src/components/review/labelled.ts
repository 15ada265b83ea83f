// Fields of the form *Review this week*, each with its label. Apart from elements.ts: pages without the form do not load it.
import { el } from '../elements.ts';

let count = 0;

/** A label and the field it names. */
export function labelled(name: string, field: HTMLElement): [HTMLLabelElement, HTMLElement] {
  field.id = `field-${++count}`;
  return [el('label', { htmlFor: field.id }, name), field];
}
