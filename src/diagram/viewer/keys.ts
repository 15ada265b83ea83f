// Keyboard shortcuts of the drawing, as names of its tools. They work only while the focus is within the diagram, and never in a field.

const tools: Record<string, string> = {
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  0: 'fit',
  f: 'full',
  n: 'next',
  p: 'previous',
  t: 'trace',
  Escape: 'back',
};

/** The relevant fields of a KeyboardEvent. */
export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** The tool of a key; `undefined` leaves it to the page, like the arrow keys on a drawing that is fully visible. */
export function toolOf({ key, ctrlKey, metaKey, altKey }: Key, zoomed: boolean): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return zoomed && key.startsWith('Arrow') ? `pan-${key.slice(5).toLowerCase()}` : tools[key];
}
