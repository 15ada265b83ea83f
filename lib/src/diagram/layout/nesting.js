const NOWHERE = { row: undefined, column: undefined };
/** The nesting of the shown parts; without `hints` author's positions are ignored. */
export function nestingOf({ elements }, hints) {
    const byId = new Map(elements.map((element) => [element.id, hints ? element : { ...element, at: NOWHERE, narrow: NOWHERE }]));
    const parentOf = ({ parent }) => (parent !== undefined && byId.get(parent)?.open === true ? parent : undefined);
    const children = new Map();
    for (const element of byId.values()) {
        const parent = parentOf(element);
        children.set(parent, [...(children.get(parent) ?? []), element]);
    }
    const isOpen = (id) => byId.get(id)?.open === true && (children.get(id)?.length ?? 0) > 0;
    const around = (id) => {
        const groups = [];
        for (let next = byId.get(id); next;) {
            const parent = parentOf(next);
            if (parent === undefined || groups.includes(parent))
                break;
            groups.push(parent);
            next = byId.get(parent);
        }
        return groups;
    };
    const placed = ({ at }) => at.row !== undefined || at.column !== undefined;
    const someUnplaced = () => [...children.values()].some((all) => all.length > 1 && !all.some(placed));
    return { element: (id) => byId.get(id), children: (group) => children.get(group) ?? [], around, isOpen, someUnplaced };
}
