import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// The open sandbox's report as charts. An empty warehouse is one sentence and one action.
import { useBench, usePart } from '../app/use-live.js';
import { GenerateButton } from '../controls/GenerateButton.js';
import { ReportCharts } from './ReportCharts.js';
import { ChartContext } from './use-chart.js';
export function Charts() {
    const { words, language } = useBench();
    const report = usePart((state) => state.report);
    const isOurs = usePart(({ target }) => target === 'embedded');
    if (!report || report.totals.events === 0) {
        return (_jsxs("p", { className: "sandbox-none sandbox-row", children: [_jsx("span", { className: "quiet", children: words.read.empty }), isOurs && _jsx(GenerateButton, {})] }));
    }
    return (_jsx(ChartContext, { value: { words: words.read, language }, children: _jsx(ReportCharts, { report: report }) }));
}
