import { jsx as _jsx } from "react/jsx-runtime";
import { BarTable } from './BarTable.js';
import { useChart } from './use-chart.js';
const MOST = 8;
export function Paths({ paths }) {
    const { words } = useChart();
    const { charts, heads, sessionCount } = words;
    const shown = paths.slice(0, MOST);
    return (_jsx(BarTable, { wide: true, name: "paths", title: charts.paths, head: heads.path, columns: [{ head: heads.sessions, whole: shown[0]?.sessions ?? 0 }], rows: shown.map(({ steps, sessions }) => {
            const name = steps.join(' → ');
            return { name, cells: [{ value: sessions }], tip: `${name}: ${sessionCount(sessions)}` };
        }) }));
}
