import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// Rows of a result, sorted by the clicked column.
import { useMemo, useState } from 'react';
import { useBench } from '../app/use-live.js';
import { Scroll } from '../kit/Scroll.js';
import { cellText, isFigure } from './cell.js';
import { nextSort, sortedRows } from './sort.js';
const signs = { ascending: '▲', descending: '▼' };
export function ResultTable({ table: { columns, rows } }) {
    const { words, language } = useBench();
    const { result } = words.sql;
    const [sort, setSort] = useState();
    const shown = useMemo(() => (sort ? sortedRows(rows, sort, columns[sort.column]?.type ?? '', language) : rows), [columns, rows, sort, language]);
    const alignment = columns.map(({ type }) => (isFigure(type) ? 'fig right' : 'fig'));
    return (_jsx(Scroll, { className: "sandbox-scroll", label: result, children: _jsxs("table", { className: "sandbox-result", children: [_jsx("caption", { className: "hidden", children: result }), _jsx("thead", { children: _jsx("tr", { children: columns.map(({ name }, nth) => {
                            const direction = sort?.column === nth ? sort.direction : undefined;
                            return (_jsx("th", { scope: "col", className: alignment[nth], "aria-sort": direction ?? 'none', children: _jsxs("button", { type: "button", onClick: () => setSort(nextSort(sort, nth)), children: [name, _jsx("span", { "aria-hidden": "true", children: direction ? signs[direction] : '↕' })] }) }, nth));
                        }) }) }), _jsx("tbody", { children: shown.map((row, nth) => (_jsx("tr", { children: row.map((value, column) => (_jsx("td", { className: alignment[column], children: cellText(value) ?? _jsx("i", { className: "quiet", children: "null" }) }, column))) }, nth))) })] }) }));
}
