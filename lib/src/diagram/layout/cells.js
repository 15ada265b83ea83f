const key = (row, column) => `${row} ${column}`;
/** Puts each child in the first free cell that its hint allows; one without a hint gets a row below all others. */
function hinted(children, placeOf, breadth, most) {
    const cells = new Map();
    const taken = new Set();
    const put = (id, row, column) => {
        taken.add(key(row, column));
        cells.set(id, { row, column });
    };
    const rows = new Set(children.flatMap((child) => placeOf(child).row ?? []));
    const loose = [];
    for (const child of children) {
        let { row, column } = placeOf(child);
        if (row === undefined && column === undefined)
            loose.push(child);
        else if (row === undefined) {
            for (row = 1; taken.has(key(row, column ?? 1));)
                row += 1;
            put(child.id, row, column ?? 1);
        }
        else if (column === undefined) {
            for (column = 1; taken.has(key(row, column));)
                column += 1;
            put(child.id, row, column);
        }
        else {
            while (taken.has(key(row, column)))
                row += 1;
            put(child.id, row, column);
        }
    }
    let row = 1;
    let used = 0;
    for (const child of loose) {
        while (rows.has(row))
            row += 1;
        if (used > 0 && used + breadth(child.id) > most) {
            for (row += 1; rows.has(row);)
                row += 1;
            used = 0;
        }
        let column = 1;
        while (taken.has(key(row, column)))
            column += 1;
        put(child.id, row, column);
        used += breadth(child.id);
    }
    return cells;
}
/** Children in consecutive layers: those with similar positions along the flow share a layer. */
function layersOf(children, along, across) {
    const ids = children.map(({ id }) => id).sort((a, b) => along(a) - along(b) || across(a) - across(b));
    const layers = [];
    let start = Number.NEGATIVE_INFINITY;
    for (const id of ids) {
        if (along(id) - start > 40) {
            layers.push([]);
            start = along(id);
        }
        layers.at(-1)?.push(id);
    }
    return layers.map((layer) => layer.sort((a, b) => across(a) - across(b)));
}
/** Layers become columns, from left to right; a full column wraps below. */
function columnsOf(layers, breadth, most) {
    const cells = new Map();
    const tallest = Math.max(3, Math.ceil(Math.sqrt(layers.flat().length)));
    const columns = layers.flatMap((layer) => {
        const parts = Math.ceil(layer.length / tallest);
        const size = Math.ceil(layer.length / parts);
        return Array.from({ length: parts }, (_, part) => layer.slice(part * size, (part + 1) * size));
    });
    let top = 0;
    let height = 0;
    let used = 0;
    let column = 0;
    for (const ids of columns) {
        const wide = Math.max(...ids.map(breadth));
        if (used > 0 && used + wide > most) {
            top += height;
            height = 0;
            used = 0;
            column = 0;
        }
        column += 1;
        used += wide;
        height = Math.max(height, ids.length);
        for (const [nth, id] of ids.entries())
            cells.set(id, { row: top + nth + 1, column });
    }
    return cells;
}
/** Layers become rows, from top to bottom; a full row wraps into the next. */
function rowsOf(layers, breadth, most) {
    const cells = new Map();
    let row = 0;
    for (const layer of layers) {
        let used = most;
        let column = 0;
        for (const id of layer) {
            if (used + breadth(id) > most) {
                row += 1;
                used = 0;
                column = 0;
            }
            column += 1;
            used += breadth(id);
            cells.set(id, { row, column });
        }
    }
    return cells;
}
/**
 * Row and column of each child, counted from 1, within their group. Without hints for it, the narrow drawing transposes the wide one:
 * elements side by side are placed one below the other.
 */
export function cellsOf(children, orientation, centre, breadth, most) {
    const places = (of) => children.some((child) => child[of].row !== undefined || child[of].column !== undefined);
    const x = (id) => centre(id).x;
    const y = (id) => centre(id).y;
    if (orientation !== 'narrow') {
        return places('at') ? hinted(children, ({ at }) => at, breadth, most) : columnsOf(layersOf(children, x, y), breadth, most);
    }
    if (places('narrow'))
        return hinted(children, ({ narrow }) => narrow, breadth, most);
    if (!places('at'))
        return rowsOf(layersOf(children, y, x), breadth, most);
    const wide = hinted(children, ({ at }) => at, breadth, Number.POSITIVE_INFINITY);
    const at = (id) => wide.get(id) ?? { row: 1, column: 1 };
    const turned = layersOf(children, 
    // A broad group comes after everything above it.
    (id) => (at(id).column + breadth(id) - 1) * 100, (id) => at(id).row);
    return rowsOf(turned, breadth, most);
}
