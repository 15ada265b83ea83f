import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
import { retentionRows } from './retention-rows.js';
import { dateText, shade } from './scale.js';
import { Tip } from './Tip.js';
import { useChart } from './use-chart.js';
import { usePoints } from './use-points.js';
export function Retention({ cohorts }) {
    const { words, language } = useChart();
    const { charts, heads, retentionTip } = words;
    const rows = retentionRows(cohorts);
    const weeks = Array.from({ length: Math.max(0, ...rows.map(({ cells }) => cells.length)) }, (_, after) => after);
    const before = rows.map((_, row) => rows.slice(0, row).reduce((sum, { cells }) => sum + cells.length, 0));
    const { shown, around, point } = usePoints(rows.reduce((sum, { cells }) => sum + cells.length, 0));
    return (_jsxs("table", { className: "chart chart-retention", "data-chart": "retention", ...around, children: [_jsx("caption", { children: charts.retention }), _jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: heads.week }), _jsx("th", { scope: "col", className: "right", children: heads.clients }), weeks.map((after) => (_jsx("th", { scope: "col", className: "right", children: heads.after(after) }, after)))] }) }), _jsx("tbody", { children: rows.map(({ week, clients, cells }, row) => (_jsxs("tr", { children: [_jsx("th", { scope: "row", children: dateText(new Date(week), 'day', language) }), _jsx("td", { className: "fig right", children: clients.toLocaleString(language) }), cells.map(({ after, clients: there, share }) => {
                            const nth = (before[row] ?? 0) + after;
                            const percent = share.toLocaleString(language, { style: 'percent' });
                            const tip = retentionTip(dateText(new Date(week), 'day', language), after, there, percent);
                            return (_jsxs("td", { className: `fig right shade-${shade(share)}${shown === nth ? ' is-shown' : ''}`, ...point(nth, tip), children: [percent, shown === nth && _jsx(Tip, { children: tip })] }, after));
                        })] }, week))) })] }));
}
