import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// A chart in the form of a table: each row has a name and figures, each figure a bar if its column has one.
import { Fragment } from 'react';
import { Bar } from './Bar.js';
import { EventWords } from './EventWords.js';
import { Tip } from './Tip.js';
import { useChart } from './use-chart.js';
import { usePoints } from './use-points.js';
export function BarTable({ title, note, head, columns, rows, name: chart, wide }) {
    const { language } = useChart();
    const { shown, around, point } = usePoints(rows.length);
    return (_jsxs("table", { className: wide ? 'chart chart-bars charts-wide' : 'chart chart-bars', "data-chart": chart, ...around, children: [_jsxs("caption", { children: [title, " ", note && _jsx("span", { className: "quiet", children: note })] }), _jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: head }), columns.map(({ head: text, whole }) => (_jsxs(Fragment, { children: [_jsx("th", { scope: "col", className: "right", children: text }), whole !== undefined && _jsx("td", { className: "chart-bar" })] }, text)))] }) }), _jsx("tbody", { children: rows.map(({ name, cells, tip }, nth) => (_jsxs("tr", { className: shown === nth ? 'is-shown' : undefined, ...point(nth, tip), children: [_jsxs("th", { scope: "row", children: [_jsx(EventWords, { children: name }), shown === nth && _jsx(Tip, { children: tip })] }), columns.map(({ head: text, whole }, column) => {
                            const cell = cells[column];
                            return (_jsxs(Fragment, { children: [_jsx("td", { className: "fig right", children: cell && (cell.text ?? cell.value.toLocaleString(language)) }), whole !== undefined && _jsx("td", { className: "chart-bar", children: cell && _jsx(Bar, { value: cell.value, whole: whole }) })] }, text));
                        })] }, nth))) })] }));
}
