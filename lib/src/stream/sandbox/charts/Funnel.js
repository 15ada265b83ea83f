import { jsx as _jsx } from "react/jsx-runtime";
import { BarTable } from './BarTable.js';
import { percentText } from './scale.js';
import { useChart } from './use-chart.js';
export function Funnel({ steps, note }) {
    const { words, language } = useChart();
    const { heads: h, charts, funnelTip } = words;
    const percent = (share) => percentText(share, language);
    return (_jsx(BarTable, { wide: true, name: "funnel", title: charts.funnel, note: note, head: h.step, columns: [{ head: h.sessions, whole: steps[0]?.sessions ?? 0 }, { head: h.fromPrevious }, { head: h.dropped }], rows: steps.map(({ eventName, sessions, fromPrevious, fromFirst, dropped }) => ({
            name: eventName,
            cells: [
                { value: sessions },
                fromPrevious === null ? null : { value: fromPrevious, text: percent(fromPrevious) },
                fromPrevious === null ? null : { value: dropped },
            ],
            tip: funnelTip(eventName, sessions, fromFirst === null ? '' : percent(fromFirst), steps[0]?.eventName ?? ''),
        })) }));
}
