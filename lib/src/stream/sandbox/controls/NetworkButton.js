import { jsx as _jsx } from "react/jsx-runtime";
// Cuts the connection between tracker and collector, and restores it.
import { useBench, usePart } from '../app/use-live.js';
export function NetworkButton() {
    const { live, words } = useBench();
    const offline = usePart(({ faults }) => faults.offline);
    return (_jsx("button", { type: "button", className: offline ? 'button is-on' : 'button', onClick: () => live.setFaults({ offline: !offline }), children: offline ? words.live.restoreNetwork : words.live.breakNetwork }));
}
