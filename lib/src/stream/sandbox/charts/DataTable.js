import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// The figures of a chart as a table, folded below it.
import { useChart } from './use-chart.js';
export function DataTable({ caption, heads: [name, value], rows }) {
    const { words } = useChart();
    return (_jsxs("details", { className: "chart-data", children: [_jsx("summary", { children: words.dataTable }), _jsxs("table", { children: [_jsx("caption", { className: "hidden", children: caption }), _jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: name }), _jsx("th", { scope: "col", className: "right", children: value })] }) }), _jsx("tbody", { children: rows.map(([label, text], nth) => (_jsxs("tr", { children: [_jsx("th", { scope: "row", children: label }), _jsx("td", { className: "fig right", children: text })] }, nth))) })] })] }));
}
