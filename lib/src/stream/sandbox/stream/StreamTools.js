import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// Filters of the stream, and a button that pauses the list.
import { useBench } from '../app/use-live.js';
const kinds = ['all', 'shop', 'traffic', 'failed'];
export function StreamTools({ choice, onChoice, held, onHold }) {
    const { words } = useBench();
    const w = words.live.stream;
    return (_jsxs("div", { className: "sandbox-row", children: [_jsx("input", { type: "search", placeholder: w.filter, "aria-label": w.filter, autoComplete: "off", value: choice.words, onChange: ({ target }) => onChoice({ ...choice, words: target.value }) }), _jsx("select", { "aria-label": w.show, value: choice.only, onChange: ({ target }) => onChoice({ ...choice, only: kinds.find((kind) => kind === target.value) ?? 'all' }), children: kinds.map((kind) => (_jsx("option", { value: kind, children: w.only[kind] }, kind))) }), _jsx("button", { type: "button", className: "button", "aria-pressed": held, onClick: onHold, children: held ? w.resume : w.pause })] }));
}
