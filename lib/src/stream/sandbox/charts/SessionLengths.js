import { jsx as _jsx } from "react/jsx-runtime";
import { BarTable } from './BarTable.js';
import { percentText } from './scale.js';
import { useChart } from './use-chart.js';
export function SessionLengths({ lengths: { buckets, medianMs, sessions: all } }) {
    const { words: r, language } = useChart();
    const percent = (value) => percentText(value / (all || 1), language);
    return (_jsx(BarTable, { name: "durations", title: r.charts.sessionLength, note: medianMs === null ? undefined : r.median((medianMs / 1_000).toLocaleString(language, { maximumFractionDigits: 0 })), head: r.heads.length, columns: [{ head: r.heads.sessions, whole: Math.max(...buckets.map(({ sessions }) => sessions)) }], rows: buckets.map(({ belowMs, sessions }, nth) => {
            const name = belowMs === null ? r.longer : r.between((buckets[nth - 1]?.belowMs ?? 0) / 1_000, belowMs / 1_000);
            return { name, cells: [{ value: sessions }], tip: `${name}: ${r.sessionCount(sessions)} (${percent(sessions)})` };
        }) }));
}
