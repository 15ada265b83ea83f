import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// Switches for faults between tracker and collector, beside their arrow.
import { Fragment, useId } from 'react';
import { switches } from '../app/scenario.js';
import { useBench, usePart } from '../app/use-live.js';
export function FaultSwitches() {
    const { live, words } = useBench();
    const w = words.live;
    const faults = usePart((state) => state.faults);
    const id = useId();
    return (_jsxs("fieldset", { className: "sandbox-faults", children: [_jsx("legend", { children: w.faultsHere }), switches.map((name) => {
                const [label, means] = w.fault[name];
                return (_jsxs(Fragment, { children: [_jsxs("label", { title: means, className: faults[name] ? 'is-on' : undefined, children: [_jsx("input", { type: "checkbox", 
                                    // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has its own state; ARIA in HTML forbids aria-checked here.
                                    role: "switch", checked: faults[name], "aria-describedby": `${id}${name}`, onChange: ({ target }) => live.setFaults({ [name]: target.checked }) }), label] }), _jsx("span", { id: `${id}${name}`, hidden: true, children: means })] }, name));
            })] }));
}
