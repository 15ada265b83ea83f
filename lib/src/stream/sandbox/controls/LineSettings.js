import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// The delay of the connection, and the skew of the shop's clock.
import { useId } from 'react';
import { useBench, usePart } from '../app/use-live.js';
import { Group } from '../kit/Group.js';
const HOUR = 3_600;
export function LineSettings() {
    const { live, words } = useBench();
    const w = words.live;
    const faults = usePart((state) => state.faults);
    const id = useId();
    return (_jsxs(Group, { name: w.faults, children: [_jsxs("p", { children: [_jsx("label", { htmlFor: `${id}slow`, children: w.slow }), ": ", _jsx("output", { className: "fig", children: w.seconds(faults.slow / 1_000) }), _jsx("input", { id: `${id}slow`, type: "range", min: 0, max: 5_000, step: 500, value: faults.slow, "aria-valuetext": w.seconds(faults.slow / 1_000), onChange: ({ target }) => live.setFaults({ slow: Number(target.value) }) })] }), _jsxs("p", { children: [_jsx("label", { htmlFor: `${id}skew`, children: w.skew }), ": ", _jsx("output", { className: "fig", children: w.hours(faults.skew / HOUR) }), _jsx("input", { id: `${id}skew`, type: "range", min: -12, max: 12, value: faults.skew / HOUR, "aria-valuetext": w.hours(faults.skew / HOUR), onChange: ({ target }) => live.setFaults({ skew: Number(target.value) * HOUR }) })] })] }));
}
