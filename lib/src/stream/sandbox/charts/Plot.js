import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// Values over dates, as columns or as a line. The width is the page's: positions are percentages, so that text keeps its size
// without a script that measures.
import { line } from 'd3-shape';
import { placeOn } from './scale.js';
import { Tip } from './Tip.js';
import { useChart } from './use-chart.js';
import { usePoints } from './use-points.js';
const HEIGHT = 160;
const TOP = 10;
const BOTTOM = 24;
/** Units of a line's drawing, which is stretched to the page's width. */
const WIDTH = 1000;
/** Up to this number, a line's points are drawn one by one. */
const MOST_DOTS = 60;
const percent = (share) => `${Number((share * 100).toFixed(3))}%`;
const anchorAt = (at) => (at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle');
export function Plot({ label, kind, points, axis, xTicks, room }) {
    const { language } = useChart();
    const { live, shown, around, point } = usePoints(points.length);
    const up = (value) => Number((TOP + HEIGHT * (1 - placeOn(axis, value))).toFixed(2));
    const tip = shown === undefined ? undefined : points[shown];
    const path = line(({ at }) => at * WIDTH, ({ value }) => up(value)).digits(1)(points);
    return (_jsxs("div", { className: "plot", ...around, children: [_jsx("svg", { className: "plot-values", height: TOP + HEIGHT + BOTTOM, "aria-hidden": "true", children: axis.ticks.map((tick) => (_jsx("text", { x: "100%", y: up(tick) + 4, textAnchor: "end", children: tick.toLocaleString(language, { notation: tick >= 100_000 ? 'compact' : 'standard' }) }, tick))) }), _jsxs("div", { className: "plot-area", children: [_jsxs("svg", { height: TOP + HEIGHT + BOTTOM, width: "100%", role: live ? 'group' : 'img', "aria-label": label, children: [_jsxs("g", { "aria-hidden": "true", children: [axis.ticks.map((tick) => (_jsx("line", { className: tick === 0 ? 'plot-zero' : 'plot-rule', x1: "0", x2: "100%", y1: up(tick), y2: up(tick) }, tick))), xTicks.map(({ at, text }) => (_jsx("text", { className: "plot-date", x: percent(at), y: TOP + HEIGHT + 18, textAnchor: anchorAt(at), children: text }, at))), kind === 'line' && path && (_jsx("svg", { viewBox: `0 0 ${WIDTH} ${TOP + HEIGHT}`, height: TOP + HEIGHT, width: "100%", preserveAspectRatio: "none", children: _jsx("path", { className: "plot-line", d: path }) }))] }), points.map(({ at, value, tip: text }, nth) => (_jsxs("g", { className: shown === nth ? 'plot-point is-shown' : 'plot-point', ...point(nth, text, 'img'), children: [kind === 'columns' ? (_jsx("rect", { className: "chart-part", x: percent(at - room * 0.39), width: percent(room * 0.78), y: Math.min(up(value), up(0)), height: Math.max(value === 0 ? 0 : 1, Math.abs(up(0) - up(value))) })) : ((points.length <= MOST_DOTS || shown === nth) && _jsx("circle", { className: "plot-dot", cx: percent(at), cy: up(value), r: "3.5" })), _jsx("rect", { className: "plot-hit", x: percent(at - room / 2), width: percent(room), y: TOP, height: HEIGHT })] }, at)))] }), tip && _jsx(Tip, { at: tip.at, children: tip.tip })] })] }));
}
