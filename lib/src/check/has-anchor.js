// Whether a page has what an anchor names.
/** Anchors that need no element: the top of a page, and fragments of its text. */
const isFree = (anchor) => anchor === '' || anchor === 'top' || anchor.startsWith(':~:');
/** True if `anchor` (decoded) is among `ids` or needs none. Browsers also compare the encoded form, which ids of footnotes have. */
export const hasAnchor = (ids, anchor) => isFree(anchor) || ids.has(anchor) || ids.has(encodeURI(anchor));
