import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// Generates traffic: the number of events and the seed.
import { useId, useState } from 'react';
import { isRunning } from '../app/state.js';
import { useBench, usePart } from '../app/use-live.js';
import { Group } from '../kit/Group.js';
const amounts = [100, 1_000, 10_000, 100_000];
export function TrafficSettings() {
    const { live, words, language } = useBench();
    const w = words.live;
    const traffic = usePart((state) => state.traffic);
    const [events, setEvents] = useState(1_000);
    const [seed, setSeed] = useState(1);
    const id = useId();
    const running = isRunning(traffic);
    const share = running ? `${Math.floor((traffic.made / traffic.of) * 100)}%` : undefined;
    return (_jsxs(Group, { name: w.traffic, mark: share, children: [_jsxs("p", { children: [_jsx("label", { htmlFor: `${id}events`, children: w.events }), _jsx("select", { id: `${id}events`, value: events, onChange: ({ target }) => setEvents(Number(target.value)), children: amounts.map((amount) => (_jsx("option", { value: amount, children: amount.toLocaleString(language) }, amount))) })] }), _jsxs("p", { children: [_jsx("label", { htmlFor: `${id}seed`, children: w.seed }), _jsx("input", { id: `${id}seed`, type: "number", min: 0, max: 999_999, value: seed, "aria-describedby": `${id}hint`, onChange: ({ target }) => setSeed(Math.min(999_999, Math.max(0, Math.trunc(Number(target.value))))) })] }), _jsx("p", { id: `${id}hint`, className: "quiet", children: w.seedHint }), running ? (_jsxs("p", { className: "sandbox-row", children: [_jsx("button", { type: "button", className: "button", onClick: live.pause, children: traffic.paused ? w.resume : w.pause }), _jsx("button", { type: "button", className: "button", onClick: live.endTraffic, children: w.stop })] })) : (_jsx("button", { type: "button", className: "button is-next", onClick: () => live.generate(events, seed), children: w.make })), traffic && (_jsxs("div", { className: "sandbox-made", children: [running && _jsx("progress", { "aria-label": w.traffic, max: traffic.of, value: traffic.made }), _jsx("p", { role: "status", children: traffic.seconds === undefined ? w.made(traffic.made, traffic.of) : w.madeIn(traffic.made, traffic.seconds) })] }))] }));
}
