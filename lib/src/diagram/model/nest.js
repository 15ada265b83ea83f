/** The nesting of a diagram's elements. If an id occurs twice, the first element has it. */
export function nestOf(diagram) {
    const byId = new Map();
    for (const element of diagram.elements)
        if (!byId.has(element.id))
            byId.set(element.id, element);
    const children = new Map();
    for (const element of byId.values()) {
        const parent = element.parent !== undefined && byId.has(element.parent) ? element.parent : undefined;
        children.set(parent, [...(children.get(parent) ?? []), element]);
    }
    const around = (id) => {
        const groups = [];
        let next = byId.get(id)?.parent;
        while (next !== undefined) {
            const group = byId.get(next);
            if (group === undefined || groups.includes(group) || group.id === id)
                break;
            groups.push(group);
            next = group.parent;
        }
        return groups;
    };
    return {
        find: (id) => byId.get(id),
        around,
        within: (id, group) => around(id).some((one) => one.id === group),
        inside: (group) => children.get(group) ?? [],
    };
}
