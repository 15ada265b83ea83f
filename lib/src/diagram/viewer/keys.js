// Keyboard shortcuts of the drawing, as names of its tools. They work only while the focus is within the diagram, and never in a field.
const tools = {
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
/** The tool of a key; `undefined` leaves it to the page, like the arrow keys on a drawing that is fully visible. */
export function toolOf({ key, ctrlKey, metaKey, altKey }, zoomed) {
    if (ctrlKey || metaKey || altKey)
        return undefined;
    return zoomed && key.startsWith('Arrow') ? `pan-${key.slice(5).toLowerCase()}` : tools[key];
}
