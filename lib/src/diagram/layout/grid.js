import { cellsOf } from './cells.js';
/**
 * Sizes of a group's columns (or rows), counted in cells of the drawing. A block that needs more than one uses free ones
 * after it before any is widened; `room` is the number of free ones.
 */
function spread(children, start, need, room) {
    const count = Math.max(1, ...children.map((child) => start(child)));
    const sizes = Array.from({ length: count }, () => 1);
    for (const child of [...children].sort((a, b) => room(a) - room(b))) {
        const most = room(child);
        let sum = 0;
        let taken = 0;
        while (taken < most && sum < need(child)) {
            sum += sizes[start(child) - 1 + taken] ?? 0;
            taken += 1;
        }
        const last = start(child) - 2 + taken;
        if (sum < need(child))
            sizes[last] = (sizes[last] ?? 1) + need(child) - sum;
    }
    return sizes;
}
const before = (sizes, index) => sizes.slice(0, index - 1).reduce((sum, size) => sum + size, 0);
/** Columns that `sizes` assigns to a block from `start` on, until it has enough. */
function reach(sizes, start, need) {
    let sum = 0;
    let count = 0;
    while (sum < need && start - 1 + count < sizes.length) {
        sum += sizes[start - 1 + count] ?? 0;
        count += 1;
    }
    return count;
}
function compose(children) {
    const lastColumn = Math.max(1, ...children.map(({ cell }) => cell.column));
    const lastRow = Math.max(1, ...children.map(({ cell }) => cell.row));
    const freeColumns = ({ cell, block }) => {
        if (block.columns === 1)
            return 1;
        const next = children
            .filter((other) => other.cell.row === cell.row && other.cell.column > cell.column)
            .map((other) => other.cell.column);
        return Math.min(lastColumn + 1, ...next) - cell.column;
    };
    const columns = spread(children, ({ cell }) => cell.column, ({ block }) => block.columns, freeColumns);
    const widths = new Map(children.map((child) => [child.id, reach(columns, child.cell.column, child.block.columns)]));
    const freeRows = ({ id, cell, block }) => {
        if (block.rows === 1)
            return 1;
        const right = cell.column + (widths.get(id) ?? 1);
        const meets = (other) => other.cell.column < right && other.cell.column + (widths.get(other.id) ?? 1) > cell.column;
        const next = children.filter((other) => other.cell.row > cell.row && meets(other)).map((other) => other.cell.row);
        return Math.min(lastRow + 1, ...next) - cell.row;
    };
    const rows = spread(children, ({ cell }) => cell.row, ({ block }) => block.rows, freeRows);
    const whole = {
        rows: before(rows, rows.length + 1),
        columns: before(columns, columns.length + 1),
        nodes: new Map(),
        groups: new Map(),
    };
    for (const { id, cell, block } of children) {
        const top = before(rows, cell.row);
        const left = before(columns, cell.column);
        if (block.nodes.size === 0)
            whole.nodes.set(id, { row: top, column: left });
        else
            whole.groups.set(id, { rows: { start: top, size: block.rows }, columns: { start: left, size: block.columns } });
        for (const [inner, at] of block.nodes)
            whole.nodes.set(inner, { row: top + at.row, column: left + at.column });
        for (const [inner, at] of block.groups) {
            whole.groups.set(inner, {
                rows: { start: top + at.rows.start, size: at.rows.size },
                columns: { start: left + at.columns.start, size: at.columns.size },
            });
        }
    }
    return whole;
}
/** Without the rows and columns in which no node is: a view leaves out what was there. */
function withoutEmpty({ rows, columns, nodes, groups }) {
    const cells = [...nodes.values()];
    /** Lines in use before each. */
    const used = (count, of) => {
        const taken = new Set(cells.map(of));
        const sums = [0];
        for (let line = 0; line < count; line += 1)
            sums.push((sums[line] ?? 0) + (taken.has(line) ? 1 : 0));
        return sums;
    };
    const [byRow, byColumn] = [used(rows, ({ row }) => row), used(columns, ({ column }) => column)];
    const at = (sums, line) => sums[line] ?? 0;
    const span = (sums, { start, size }) => ({
        start: at(sums, start),
        size: at(sums, start + size) - at(sums, start),
    });
    return {
        rows: at(byRow, rows),
        columns: at(byColumn, columns),
        nodes: new Map([...nodes].map(([id, { row, column }]) => [id, { row: at(byRow, row), column: at(byColumn, column) }])),
        groups: new Map([...groups].map(([id, area]) => [id, { rows: span(byRow, area.rows), columns: span(byColumn, area.columns) }])),
    };
}
/** The whole drawing's grid, at most `most` columns wide where no author says otherwise. */
export function gridOf(nesting, orientation, centre, most) {
    const blockOf = (group) => {
        const children = nesting.children(group);
        const blocks = new Map();
        for (const { id } of children) {
            blocks.set(id, nesting.isOpen(id) ? blockOf(id) : { rows: 1, columns: 1, nodes: new Map(), groups: new Map() });
        }
        const cells = cellsOf(children, orientation, centre, (id) => blocks.get(id)?.columns ?? 1, most);
        return compose(children.flatMap(({ id }) => {
            const [cell, block] = [cells.get(id), blocks.get(id)];
            return cell && block ? [{ id, cell, block }] : [];
        }));
    };
    return withoutEmpty(blockOf(undefined));
}
