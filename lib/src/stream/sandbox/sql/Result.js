import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "react/jsx-runtime";
// What PostgreSQL returned: rows as a table or a chart, and as files.
import { useState } from 'react';
import { failureOf } from '../app/state.js';
import { useBench, usePart } from '../app/use-live.js';
import { ChartContext } from '../charts/use-chart.js';
import { chooseChart } from './choose-chart.js';
import { ResultChart } from './ResultChart.js';
import { ResultTable } from './ResultTable.js';
import { save } from './save.js';
const formats = ['csv', 'ndjson'];
export function Result({ table, statement }) {
    const { live, words, language } = useBench();
    const w = words.sql;
    const { columns, rows, total, more } = table;
    const isOurs = usePart(({ target }) => target === 'embedded');
    const [charted, setCharted] = useState(false);
    if (columns.length === 0)
        return _jsx("p", { role: "status", children: w.changed(total) });
    const chart = chooseChart(table);
    const fail = (error) => live.announce(failureOf(error));
    const isPart = chart !== undefined && chart.rows.length < total;
    return (_jsxs(_Fragment, { children: [_jsxs("p", { className: "sandbox-row", children: [_jsx("span", { role: "status", children: w.rows(rows.length, total, Boolean(more)) }), chart && (_jsx("button", { type: "button", className: "button", onClick: () => setCharted(!charted), children: charted ? w.table : w.chart })), (isOurs ? formats : []).map((format) => (_jsx("button", { type: "button", className: "button", "aria-label": w.download(format.toUpperCase()), onClick: () => live.sandbox.download(statement, format).then((file) => save(file, `warehouse.${format}`), fail), children: format.toUpperCase() }, format)))] }), charted && chart ? (_jsxs(ChartContext, { value: { words: words.read, language }, children: [isPart && _jsx("p", { className: "quiet", children: w.charted(chart.rows.length, total) }), _jsx(ResultChart, { chart: chart, columns: columns, title: w.result })] })) : (_jsx(ResultTable, { table: table }))] }));
}
