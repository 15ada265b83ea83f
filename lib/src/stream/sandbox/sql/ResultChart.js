import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
import { BarTable } from '../charts/BarTable.js';
import { Plot } from '../charts/Plot.js';
import { dateText, dateTicks, valueAxis } from '../charts/scale.js';
import { useChart } from '../charts/use-chart.js';
import { cellText } from './cell.js';
import { figureOf } from './choose-chart.js';
const nameOf = (columns, at) => columns[at]?.name ?? '';
function Line({ chart: { rows, labels }, columns, value }) {
    const { language } = useChart();
    const points = rows.flatMap((row) => {
        const figure = figureOf(row[value]);
        return figure === undefined ? [] : [{ time: Date.parse(String(row[labels])), figure }];
    });
    const times = rows.map((row) => Date.parse(String(row[labels])));
    const [first = 0, last = 0] = [times[0], times.at(-1)];
    const at = (time) => (time - first) / (last - first || 1);
    const ticks = dateTicks(new Date(first), new Date(last));
    const isDay = times.every((time) => time % 86_400_000 === 0);
    const moment = (time) => new Date(time).toLocaleString(language, { dateStyle: 'medium', ...(isDay ? {} : { timeStyle: 'short' }), timeZone: 'UTC' });
    const name = nameOf(columns, value);
    return (_jsxs("figure", { className: "chart charts-wide", "data-chart": "line", children: [_jsx("figcaption", { children: name }), _jsx(Plot, { label: name, kind: "line", axis: valueAxis(points.map(({ figure }) => figure)), room: 1 / Math.max(1, points.length), points: points.map(({ time, figure }) => ({
                    at: at(time),
                    value: figure,
                    tip: `${moment(time)}: ${figure.toLocaleString(language)}`,
                })), xTicks: ticks.map(({ date, unit }) => ({ at: at(date.getTime()), text: dateText(date, unit, language) })) })] }));
}
function Bars({ chart: { rows, labels, values }, columns, title }) {
    const { language } = useChart();
    const label = (row) => cellText(row[labels] ?? null) ?? 'null';
    const figures = values.map((value) => rows.map((row) => figureOf(row[value])));
    return (_jsx(BarTable, { wide: true, name: "bars", title: title, head: nameOf(columns, labels), columns: values.map((value, nth) => ({
            head: nameOf(columns, value),
            whole: Math.max(0, ...(figures[nth] ?? []).map((figure) => figure ?? 0)),
        })), rows: rows.map((row, nth) => ({
            name: label(row),
            cells: figures.map((column) => {
                const figure = column[nth];
                return figure === undefined ? null : { value: figure };
            }),
            tip: `${label(row)}: ${values
                .map((value, column) => `${nameOf(columns, value)} ${figures[column]?.[nth]?.toLocaleString(language) ?? '–'}`)
                .join(', ')}`,
        })) }));
}
export function ResultChart(props) {
    const { kind, values } = props.chart;
    return (_jsx("div", { className: "charts", children: kind === 'bars' ? _jsx(Bars, { ...props }) : values.map((value) => _jsx(Line, { ...props, value: value }, value)) }));
}
