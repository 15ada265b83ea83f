// Ids of footnotes, as the Markdown processor makes them.
/** The ids of a footnote and of the `count` references to it. */
export function noteAnchors(identifier, count) {
    const id = encodeURI(identifier);
    const references = Array.from({ length: count }, (_, nth) => `user-content-fnref-${id}${nth === 0 ? '' : `-${nth + 1}`}`);
    return [`user-content-fn-${id}`, ...references];
}
