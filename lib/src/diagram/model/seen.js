import { nestOf } from './nest.js';
/** Without a view everything is shown. */
export function seen(diagram, view) {
    const nest = nestOf(diagram);
    const { of: root, tags, depth } = view ?? {};
    const inRoot = (id) => root === undefined || id === root || nest.within(id, root);
    const tagged = (id) => nest.find(id)?.tags.some((tag) => tags?.includes(tag)) ?? false;
    const wanted = new Set();
    for (const { id } of diagram.elements) {
        const groups = nest.around(id);
        if (!inRoot(id))
            continue;
        // A tag on a group also applies to its contents.
        if (tags !== undefined && !tagged(id) && !groups.some((group) => tagged(group.id)))
            continue;
        for (const one of [id, ...groups.map((group) => group.id)])
            if (inRoot(one))
                wanted.add(one);
    }
    if (root !== undefined && nest.find(root) !== undefined)
        wanted.add(root);
    const levels = (id) => nest.around(id).filter((group) => inRoot(group.id)).length;
    const isShown = (id) => wanted.has(id) && (depth === undefined || levels(id) <= depth);
    const shown = new Set([...wanted].filter(isShown));
    const standIn = (id) => {
        if (shown.has(id))
            return id;
        return wanted.has(id) ? nest.around(id).find((group) => shown.has(group.id))?.id : undefined;
    };
    if (root === undefined)
        return { nest, shown, standIn };
    const beside = neighbors(diagram, nest, root, standIn).filter((id) => tags === undefined || tagged(id));
    const both = new Set([...shown, ...beside]);
    return { nest, shown: both, standIn: (id) => (both.has(id) ? id : standIn(id)) };
}
/** Elements outside `root` that an arrow connects with something shown in it. */
function neighbors(diagram, nest, root, standIn) {
    const outside = (id) => nest.find(id) !== undefined && id !== root && !nest.within(id, root) && !nest.within(root, id);
    return diagram.relations.flatMap(({ from, to }) => {
        if (outside(to) && standIn(from) !== undefined)
            return [to];
        return outside(from) && standIn(to) !== undefined ? [from] : [];
    });
}
