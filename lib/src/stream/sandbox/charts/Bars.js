import { jsx as _jsx } from "react/jsx-runtime";
// Names with their number of events, each with a bar and its share.
import { BarTable } from './BarTable.js';
import { percentText } from './scale.js';
import { useChart } from './use-chart.js';
export function Bars({ title, chart, head, more, rows }) {
    const { words, language } = useChart();
    const sum = rows.reduce((total, { value }) => total + value, 0);
    const percent = (value) => percentText(value / (sum || 1), language);
    const most = Math.max(...rows.map(({ value }) => value));
    return (_jsx(BarTable, { title: title, name: chart, head: head, columns: [{ head: words.heads.events, whole: most }, ...(more ? [{ head: more }] : [])], rows: rows.map(({ name, value, more: second }) => ({
            name,
            cells: [{ value }, ...(second === undefined ? [] : [{ value: second }])],
            tip: words.shareTip(name, value, percent(value)),
        })) }));
}
