// Elements made in one expression, for parts of a page that exist only with a script.

let count = 0;

/** An element with these properties and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A label and the field it names. */
export function labelled(name: string, field: HTMLElement): [HTMLLabelElement, HTMLElement] {
  field.id = `field-${++count}`;
  return [el('label', { htmlFor: field.id }, name), field];
}
