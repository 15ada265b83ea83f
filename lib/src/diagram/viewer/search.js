const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
/** Ids of the elements that contain every word of `search` and have `tag`. */
export const found = ({ elements }, { search = '', tag }) => [...elements.values()]
    .filter(({ text, tags }) => (!tag || tags.includes(tag)) &&
    folded(search)
        .split(' ')
        .every((word) => folded(text).includes(word)))
    .map(({ id }) => id);
