import { jsxs as _jsxs, jsx as _jsx } from "react/jsx-runtime";
// Resets the sandbox, after a confirmation.
import { useState } from 'react';
import { useBench } from '../app/use-live.js';
export function ResetButton() {
    const { live, words } = useBench();
    const w = words.live;
    const [sure, setSure] = useState(false);
    if (!sure) {
        return (_jsxs("button", { type: "button", className: "button", onClick: () => setSure(true), children: [w.reset, "\u2026"] }));
    }
    return (_jsxs("div", { role: "alert", children: [_jsx("p", { children: w.resetAsk }), _jsxs("p", { className: "sandbox-row", children: [_jsx("button", { type: "button", className: "button is-next", onClick: () => {
                            setSure(false);
                            live.reset();
                        }, children: w.resetYes }), _jsx("button", { type: "button", className: "button", onClick: () => setSure(false), children: w.cancel })] })] }));
}
