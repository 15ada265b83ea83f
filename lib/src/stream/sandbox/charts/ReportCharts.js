import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
import { Bars } from './Bars.js';
import { Days } from './Days.js';
import { Funnel } from './Funnel.js';
import { Paths } from './Paths.js';
import { Retention } from './Retention.js';
import { SessionLengths } from './SessionLengths.js';
import { Totals } from './Totals.js';
import { useChart } from './use-chart.js';
export function ReportCharts({ report }) {
    const { words } = useChart();
    const { charts: c, heads: h, category: categoryWords, loginState } = words;
    const { topEvents, topBrands, topCategories, paths } = report;
    return (_jsxs("div", { className: "charts", children: [_jsx(Totals, { totals: report.totals }), _jsx(Funnel, { steps: report.funnel }), _jsx(Days, { days: report.byDay }), _jsx(Bars, { chart: "events", title: c.topEvents, head: h.name, rows: topEvents.map(({ eventName, events }) => ({ name: eventName, value: events })) }), _jsx(SessionLengths, { lengths: report.sessionLength }), topCategories.length > 0 && (_jsx(Bars, { chart: "categories", title: c.topCategories, head: h.name, more: h.cart, rows: topCategories.map(({ category, events, cartAdditions }) => ({
                    name: categoryWords[category] ?? category,
                    value: events,
                    more: cartAdditions,
                })) })), topBrands.length > 0 && (_jsx(Bars, { chart: "brands", title: c.topBrands, head: h.name, more: h.cart, rows: topBrands.map(({ brand, events, cartAdditions }) => ({ name: brand, value: events, more: cartAdditions })) })), _jsx(Bars, { chart: "logins", title: c.loginStates, head: h.name, more: h.clients, rows: report.loginStates.map(({ loginState: state, events, clients }) => ({
                    name: loginState[state] ?? state,
                    value: events,
                    more: clients,
                })) }), _jsx(Retention, { cohorts: report.retention }), paths.length > 0 && _jsx(Paths, { paths: paths })] }));
}
