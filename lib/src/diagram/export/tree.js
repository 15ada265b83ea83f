/** An id that every text format accepts: one word, and never a keyword of the format. */
export const nameOf = (id) => `e_${id.replaceAll('-', '_')}`;
/** Lines for all elements, those in a group indented one level more. `open` and `close` write a group, `leaf` any other element. */
export function writeTree({ elements }, write) {
    const lines = (parent, depth) => elements
        .filter((element) => element.parent === parent)
        .flatMap((element) => {
        const indent = '  '.repeat(depth);
        if (!element.open)
            return [indent + write.leaf(element)];
        return [indent + write.open(element), ...lines(element.id, depth + 1), indent + write.close];
    });
    return lines(undefined, 1);
}
/** Name and technology on one line. */
export const labelOf = ({ name, technology }) => (technology === undefined ? name : `${name} (${technology})`);
/** The text of an arrow: the numbers of its steps and its label. */
export const arrowText = ({ numbers, label }) => [numbers.join(', '), label].filter(Boolean).join(' ');
