import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// One event as it was sent, with its validation result.
import { useBench } from '../app/use-live.js';
import { Scroll } from '../kit/Scroll.js';
import { standing } from './journey.js';
import { toneOf } from './tone.js';
export function Payload({ row: { id, event, journey }, onClose }) {
    const { words } = useBench();
    const w = words.live.stream;
    const where = standing(journey);
    return (_jsxs("div", { className: "sandbox-payload", children: [_jsxs("p", { className: "sandbox-row", children: [_jsx("b", { children: event?.eventName ?? w.unnamed }), _jsx("span", { className: `state ${toneOf(where)}`, children: words.live.standing[where] }), journey.copies > 0 && _jsx("span", { className: "quiet", children: w.copies(journey.copies) }), _jsx("button", { type: "button", className: "button is-plain", onClick: onClose, children: w.close })] }), journey.reasons.length > 0 && (_jsx("ul", { children: journey.reasons.map((reason) => (_jsx("li", { children: words.live.reason(reason) }, reason))) })), _jsx(Scroll, { className: "sandbox-json", label: w.payload, children: _jsx("pre", { children: event ? JSON.stringify(event, null, 2) : id }) })] }));
}
