import { isFigure } from './cell.js';
/** Maximum columns of figures. */
const MOST_FIGURES = 4;
/** Maximum rows drawn as bars; a line has as many points as there are rows. */
const MOST_BARS = 30;
const isDate = (type) => /^(timestamp|timestamptz|date)$/.test(type);
const isName = (type) => /^(text|varchar|bpchar|char|name|uuid|bool)$/.test(type);
const timeOf = (value) => (typeof value === 'string' ? Date.parse(value) : Number.NaN);
/** The first column of names or dates against the columns of figures; `undefined` where a result lacks either. */
export function chooseChart({ columns, rows }) {
    const labels = columns.findIndex(({ type }) => isDate(type) || isName(type));
    const values = columns.flatMap(({ type }, at) => (at !== labels && isFigure(type) ? [at] : [])).slice(0, MOST_FIGURES);
    if (labels < 0 || values.length === 0 || rows.length === 0)
        return undefined;
    if (isDate(columns[labels]?.type ?? '')) {
        const dated = rows.filter((row) => !Number.isNaN(timeOf(row[labels]))).toSorted((a, b) => timeOf(a[labels]) - timeOf(b[labels]));
        if (dated.length > 1 && timeOf(dated[0]?.[labels]) < timeOf(dated.at(-1)?.[labels]))
            return { kind: 'line', labels, values, rows: dated };
    }
    return { kind: 'bars', labels, values, rows: rows.slice(0, MOST_BARS) };
}
/** A cell as a figure to draw; `undefined` if it is not one. */
export function figureOf(value) {
    if (value === null || value === undefined || typeof value === 'object' || value === '')
        return undefined;
    const figure = Number(value);
    return Number.isFinite(figure) ? figure : undefined;
}
