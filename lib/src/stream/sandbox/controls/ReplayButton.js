import { jsx as _jsx } from "react/jsx-runtime";
// Reprocesses the whole raw log.
import { useBench, usePart } from '../app/use-live.js';
export function ReplayButton() {
    const { live, words } = useBench();
    const w = words.live;
    const running = usePart(({ said }) => said?.what === 'replaying');
    return (_jsx("button", { type: "button", className: "button", title: w.replayHint, disabled: running, onClick: live.replay, children: w.replay }));
}
