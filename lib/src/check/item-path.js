const listAt = (page, path) => path.reduce((around, step) => (typeof around === 'object' && around !== null ? around[step] : undefined), page.yaml?.value);
/** Positions of each id in a list, computed once: a week may have thousands of tasks. */
const placesIn = new WeakMap();
function places(items) {
    const known = placesIn.get(items);
    if (known)
        return known;
    const found = new Map();
    for (const [index, item] of items.entries()) {
        const same = found.get(item?.id);
        if (same)
            same.push(index);
        else
            found.set(item?.id, [index]);
    }
    placesIn.set(items, found);
    return found;
}
/** The path of the item in the list at `list` with the id `id`; of the `nth` one if several share it. The list's path if there is none. */
export function itemPath(page, list, id, nth = 0) {
    const items = listAt(page, list);
    if (!Array.isArray(items))
        return list;
    const found = places(items).get(id)?.[nth];
    return found === undefined ? list : [...list, found];
}
