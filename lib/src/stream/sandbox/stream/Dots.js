import { jsxs as _jsxs, jsx as _jsx, Fragment as _Fragment } from "react/jsx-runtime";
// An event's progress as five dots; a cross where it ended early.
import { useBench } from '../app/use-live.js';
import { stations } from './journey.js';
export function Dots({ journey: { passed, end } }) {
    const { words } = useBench();
    const open = stations.length - passed - (end && passed < stations.length ? 1 : 0);
    return (_jsxs(_Fragment, { children: [_jsxs("span", { className: "sandbox-dots", "aria-hidden": "true", children: ['●'.repeat(passed), end ? '✕' : '', '○'.repeat(open)] }), _jsx("span", { className: "hidden", children: words.live.stream.passed(passed) })] }));
}
