import { jsxs as _jsxs, jsx as _jsx } from "react/jsx-runtime";
// A five-step tour for first-time visitors.
import { useState } from 'react';
import { storeText } from '../kit/local-text.js';
import { completedSteps, viewOfStep } from './tour-step.js';
import { useBench, usePart } from './use-live.js';
export function Tour({ wide, onClose, onView }) {
    const { words, prefix } = useBench();
    const t = words.read.tour;
    const [at, setAt] = useState(0);
    const completed = usePart(completedSteps);
    // A completed step stays so: the stream drops old events, and the network is restored.
    const [done, setDone] = useState([]);
    const added = completed.split(',').filter((step) => step !== '' && !done.includes(step));
    if (added.length > 0)
        setDone([...done, ...added]);
    const isDone = done.includes(`${at}`);
    const step = t.steps[at];
    const last = t.steps.length - 1;
    function go(to) {
        setAt(to);
        onView(viewOfStep(to, wide));
    }
    function close() {
        storeText(`${prefix}:toured`, 'yes');
        onClose();
    }
    return (_jsxs("section", { className: "sandbox-tour", "aria-label": t.title, "data-track": "off", children: [_jsxs("p", { className: "sandbox-step", role: "status", children: [_jsxs("span", { className: "fig", "aria-hidden": "true", children: [at + 1, "/", last + 1] }), _jsx("span", { className: "hidden", children: t.of(at + 1, last + 1) }), " ", _jsx("b", { children: step?.title }), ' ', isDone && _jsx("span", { className: "state done", children: t.done }), " ", _jsx("span", { className: "quiet", children: step?.text })] }), _jsxs("p", { className: "sandbox-row", children: [at > 0 && (_jsx("button", { type: "button", className: "button", onClick: () => go(at - 1), children: t.back })), at < last && (_jsx("button", { type: "button", className: isDone ? 'button is-next' : 'button', onClick: () => go(at + 1), children: t.next })), at === last ? (_jsx("button", { type: "button", className: "button is-next", onClick: close, children: t.finish })) : (_jsx("button", { type: "button", className: "button is-plain", "aria-label": t.close, onClick: close, children: _jsx("span", { "aria-hidden": "true", children: "\u2715" }) }))] })] }));
}
