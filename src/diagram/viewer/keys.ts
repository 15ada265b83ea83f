// Keys of the drawing, as names of its tools. They hold only while the focus is within the diagram, and never in a field.

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

/** What of a KeyboardEvent decides. */
export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** The tool that a key stands for; `undefined` leaves it to the page, as the arrows of a drawing that shows all of itself. */
export function toolOf({ key, ctrlKey, metaKey, altKey }: Key, zoomed: boolean): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return zoomed && key.startsWith('Arrow') ? `pan-${key.slice(5).toLowerCase()}` : tools[key];
}
