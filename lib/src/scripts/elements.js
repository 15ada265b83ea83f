// Creates elements in one expression, for parts of a page that exist only with a script.
/** An element with these properties and children. */
export function el(tag, properties, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
}
