import { jsx as _jsx } from "react/jsx-runtime";
import { DemoChart } from './DemoChart.js';
import { ReportCharts } from './ReportCharts.js';
export default function DemoReport({ report, ...around }) {
    return (_jsx(DemoChart, { ...around, children: _jsx(ReportCharts, { report: report }) }));
}
