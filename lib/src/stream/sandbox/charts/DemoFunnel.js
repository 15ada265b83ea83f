import { jsx as _jsx } from "react/jsx-runtime";
import { DemoChart } from './DemoChart.js';
import { Funnel } from './Funnel.js';
export default function DemoFunnel({ steps, ...around }) {
    return (_jsx(DemoChart, { ...around, children: _jsx("div", { className: "charts", children: _jsx(Funnel, { steps: steps }) }) }));
}
