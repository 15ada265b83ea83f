import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
import { DataTable } from './DataTable.js';
import { Plot } from './Plot.js';
import { dateText, dayTicks, valueAxis } from './scale.js';
import { useChart } from './use-chart.js';
/** Maximum days to draw: the latest ones. */
const MOST = 60;
/** Maximum width of a single day, as a share of the plot. */
const LEAST_ROOM = 7;
export function Days({ days }) {
    const { words, language } = useChart();
    const { charts, heads, eventCount } = words;
    const shown = days.slice(-MOST);
    const room = 1 / Math.max(shown.length, LEAST_ROOM);
    const at = (nth) => (nth + 0.5) * room;
    const text = (day) => dateText(new Date(day), 'day', language);
    return (_jsxs("figure", { className: "chart charts-wide", "data-chart": "days", children: [_jsx("figcaption", { children: charts.byDay }), _jsx(Plot, { label: charts.byDay, kind: "columns", axis: valueAxis(shown.map(({ events }) => events)), room: room, points: shown.map(({ day, events }, nth) => ({ at: at(nth), value: events, tip: `${text(day)}: ${eventCount(events)}` })), xTicks: dayTicks(shown.map(({ day }) => day)).map((nth) => ({ at: at(nth), text: text(shown[nth]?.day ?? '') })) }), _jsx(DataTable, { caption: charts.byDay, heads: [heads.day, heads.events], rows: shown.map(({ day, events }) => [day, events.toLocaleString(language)]) })] }));
}
