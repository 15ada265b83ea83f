import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
import { queuedIn } from '../app/figures.js';
import { useBench, usePart } from '../app/use-live.js';
const sums = [
    ['received', ['stored', 'rejected']],
    ['stored', ['loaded', 'duplicate', 'quarantined', 'waiting']],
];
const balances = (counters) => sums.every(([whole, parts]) => counters[whole] === parts.reduce((sum, part) => sum + counters[part], 0));
export function Balance({ open = false }) {
    const { words, language } = useBench();
    const counters = usePart((state) => state.counters);
    const queued = usePart((state) => queuedIn(state.stream));
    if (!counters)
        return null;
    const figure = (name) => (_jsxs("span", { className: name === 'rejected' && counters.rejected > 0 ? 'is-bad' : undefined, "data-counter": name, children: [_jsx("b", { className: "fig", children: counters[name].toLocaleString(language) }), " ", words.live.counters[name]] }, name));
    const whole = balances(counters);
    return (_jsxs("details", { className: "sandbox-balance", open: open, children: [whole && queued > 0 ? (_jsx("summary", { children: words.live.stillQueued(queued) })) : (_jsxs("summary", { className: whole ? 'is-good' : 'is-bad', children: [whole ? words.live.nothingLost : words.live.unbalanced, " ", _jsx("span", { "aria-hidden": "true", children: whole ? '✓' : '▲' })] })), _jsx("div", { className: "sandbox-sums", children: sums.map(([sum, summands]) => (_jsxs("p", { children: [figure(sum), summands.map((name, nth) => (_jsxs("span", { children: [nth === 0 ? ' = ' : ' + ', figure(name)] }, name)))] }, sum))) })] }));
}
