import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// When events that wait in the raw log are loaded into the warehouse.
import { useId } from 'react';
import { useBench, usePart } from '../app/use-live.js';
import { Group } from '../kit/Group.js';
import { ReplayButton } from './ReplayButton.js';
export function LoadSettings() {
    const { live, words } = useBench();
    const w = words.live;
    const every = usePart((state) => state.every);
    const name = useId();
    const schedules = [
        [w.everySecond, 1_000],
        [w.everyTen, 10_000],
        [w.byHand, undefined],
    ];
    return (_jsxs(Group, { name: w.load, mark: every === undefined ? w.byHand.toLowerCase() : undefined, children: [schedules.map(([words, milliseconds]) => (_jsxs("label", { className: "sandbox-choice", children: [_jsx("input", { type: "radio", name: name, checked: every === milliseconds, onChange: () => live.setEvery(milliseconds) }), " ", words] }, words))), _jsxs("p", { className: "sandbox-row", children: [_jsx("button", { type: "button", className: "button", onClick: live.load, children: w.loadNow }), _jsx(ReplayButton, {})] })] }));
}
