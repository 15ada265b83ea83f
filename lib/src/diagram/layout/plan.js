import { axisOf, starts } from './axis.js';
import { fieldOf } from './field.js';
import { gridOf } from './grid.js';
import { nestingOf } from './nesting.js';
import { titleWords, widthFor, wordWidth } from './node-words.js';
import { routesOf } from './routes.js';
import { runsOf } from './runs.js';
import { spacings, WIDEST } from './spacing.js';
import { lanesOf } from './tracks.js';
/** Width of the lines of an axis without its bands. */
const zones = ({ lines }) => lines.reduce((sum, { band, least }) => sum + (band === undefined ? least : 0), 0);
const groupsOf = (grid, nesting, of, title) => [...grid.groups].map(([id, area]) => ({ id, span: area[of], around: nesting.around(id), title: title(id) }));
const thickness = (x, widths) => x.lines.map(({ band, least }) => (band === undefined ? least : (widths[band] ?? 0)));
/** Room for a group's title, before arrows have made the group wider. */
function titleRoom(x, id, widths) {
    const { first, last } = x.groups.get(id) ?? { first: 0, last: 0 };
    return thickness(x, widths)
        .slice(first, last + 1)
        .reduce((sum, size) => sum + size, 0);
}
/** The last line, counted in lines, whose middle may be above a title of that width. */
function covered(x, id, widths, width) {
    const first = x.groups.get(id)?.first ?? 0;
    const from = starts(thickness(x, widths));
    let last = first;
    for (let nth = first; nth < x.lines.length; nth += 1) {
        const middle = ((from[nth] ?? 0) + (from[nth + 1] ?? 0)) / 2 - (from[first] ?? 0);
        if (middle < width)
            last = nth;
    }
    return last;
}
/** The widths of columns: as their text needs, or what a fixed width leaves to each. */
function widthsOf(grid, x, nesting, spacing) {
    if (spacing.width !== undefined) {
        const share = Math.min(Math.floor((spacing.width - zones(x)) / grid.columns), WIDEST);
        return Array.from({ length: grid.columns }, () => share);
    }
    const widths = Array.from({ length: grid.columns }, () => spacing.node);
    for (const [id, { column }] of grid.nodes) {
        const element = nesting.element(id);
        if (element)
            widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? 0, widthFor(element)));
    }
    return widths;
}
/** The width that each column's longest word needs. */
function wordsOf(grid, nesting) {
    const words = Array.from({ length: grid.columns }, () => 0);
    for (const [id, { column }] of grid.nodes) {
        const element = nesting.element(id);
        if (element)
            words[column] = Math.max(words[column] ?? 0, wordWidth(element));
    }
    return words;
}
/** Plans the drawing; `centre` has ELK's position of each element. */
export function planOf(shown, orientation, centre, { columns, hints, margin }) {
    const spacing = spacings[orientation];
    const nesting = nestingOf(shown, hints);
    const grid = gridOf(nesting, orientation, centre, columns);
    const x = axisOf(grid.columns, groupsOf(grid, nesting, 'columns', () => 0), spacing);
    const widths = widthsOf(grid, x, nesting, spacing);
    const rooms = new Map([...grid.groups.keys()].map((id) => [id, titleRoom(x, id, widths)]));
    const titles = new Map();
    for (const [id, room] of rooms) {
        const element = nesting.element(id);
        if (element)
            titles.set(id, titleWords(element, room));
    }
    const y = axisOf(grid.rows, groupsOf(grid, nesting, 'rows', (id) => titles.get(id)?.height ?? 0), spacing);
    const field = fieldOf(grid, x, y, new Map([...titles].map(([id, title]) => [id, covered(x, id, widths, title.width + margin)])));
    const routes = routesOf(field, nesting, shown.relations);
    const runs = routes.flatMap((route, arrow) => {
        const { from, to } = shown.relations[arrow] ?? { from: '', to: '' };
        return route ? runsOf(arrow, route, { first: field.corners.has(from), last: field.corners.has(to) }) : [];
    });
    return {
        shown,
        nesting,
        spacing,
        grid,
        field,
        widths,
        words: spacing.width === undefined ? [] : wordsOf(grid, nesting),
        titles: rooms,
        routes,
        lanes: { across: lanesOf(runs, routes, 'across'), down: lanesOf(runs, routes, 'down') },
        runs,
    };
}
