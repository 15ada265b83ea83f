import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// Generates a thousand events with one click; meanwhile shows how many exist, and a stop button.
import { isRunning } from '../app/state.js';
import { useBench, usePart } from '../app/use-live.js';
const EVENTS = 1_000;
const SEEDS = 1_000_000;
export function GenerateButton() {
    const { live, words } = useBench();
    const w = words.live;
    const traffic = usePart((state) => state.traffic);
    if (isRunning(traffic)) {
        return (_jsxs("span", { className: "sandbox-row sandbox-making", children: [_jsx("progress", { "aria-label": w.traffic, max: traffic.of, value: traffic.made }), _jsx("button", { type: "button", className: "button", onClick: live.endTraffic, children: w.stop })] }));
    }
    return (_jsx("button", { type: "button", className: "button is-next", onClick: () => live.generate(EVENTS, Math.floor(Date.now() / 1_000) % SEEDS), children: w.generate }));
}
