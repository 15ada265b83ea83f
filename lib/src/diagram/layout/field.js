export const ways = [0, 1, 2, 3];
export const dx = [1, 0, -1, 0];
export const dy = [0, 1, 0, -1];
export const opposite = (way) => ((way + 2) % 4);
const NONE = [];
/** `titled` is, for each group, the last vertical line (counted in lines) that its title covers. */
export function fieldOf(grid, x, y, titled) {
    const width = x.lines.length;
    const height = y.lines.length;
    const at = ({ column, row }) => row * width + column;
    const nodes = Array.from({ length: width * height });
    const corners = new Map();
    for (const [id, cell] of grid.nodes) {
        const corner = { column: x.bands[cell.column] ?? 0, row: y.bands[cell.row] ?? 0 };
        corners.set(id, corner);
        nodes[at(corner)] = id;
    }
    const right = new Map();
    const down = new Map();
    const shut = new Set();
    const add = (to, index, id) => to.set(index, [...(to.get(index) ?? []), id]);
    for (const [id] of grid.groups) {
        const [h, v] = [x.groups.get(id), y.groups.get(id)];
        if (!h || !v)
            continue;
        for (let row = v.first; row <= v.last; row += 1) {
            if (h.first > 0)
                add(right, at({ column: h.first - 1, row }), id);
            if (h.last < width - 1)
                add(right, at({ column: h.last, row }), id);
        }
        for (let column = h.first; column <= h.last; column += 1) {
            if (v.first > 0) {
                const index = at({ column, row: v.first - 1 });
                add(down, index, id);
                if (column <= (titled.get(id) ?? -1))
                    shut.add(index);
            }
            if (v.last < height - 1)
                add(down, at({ column, row: v.last }), id);
        }
    }
    const from = (index, way) => (way === 2 ? index - 1 : way === 3 ? index - width : index);
    return {
        x,
        y,
        width,
        height,
        at,
        nodes,
        corners,
        crossed: (index, way) => (way % 2 === 0 ? right : down).get(from(index, way)) ?? NONE,
        closed: (index, way) => way % 2 === 1 && shut.has(from(index, way)),
        within: (index, group) => {
            const [h, v] = [x.groups.get(group), y.groups.get(group)];
            if (!h || !v)
                return false;
            const column = index % width;
            const row = (index - column) / width;
            return column >= h.first && column <= h.last && row >= v.first && row <= v.last;
        },
    };
}
