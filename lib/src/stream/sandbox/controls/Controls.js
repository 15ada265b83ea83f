import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// The pipeline's controls: the two most common actions, and the rest under More, which covers nothing.
import { useId, useRef, useState } from 'react';
import { useBench, usePart } from '../app/use-live.js';
import { TargetSettings } from '../target/TargetSettings.js';
import { ConsentSwitch } from './ConsentSwitch.js';
import { GenerateButton } from './GenerateButton.js';
import { LineSettings } from './LineSettings.js';
import { LinkButton } from './LinkButton.js';
import { LoadSettings } from './LoadSettings.js';
import { NetworkButton } from './NetworkButton.js';
import { ResetButton } from './ResetButton.js';
import { TrafficSettings } from './TrafficSettings.js';
export function Controls({ view, onTour }) {
    const { live, words } = useBench();
    const target = usePart((state) => state.target);
    // How many settings under More differ from their defaults.
    const changed = usePart(({ faults, consent, every }) => [faults.slow !== 0, faults.skew !== 0, !consent, every === undefined].filter(Boolean).length);
    const [more, setMore] = useState(false);
    const button = useRef(null);
    const id = useId();
    const w = words.live;
    function close(event) {
        if (event.key !== 'Escape' || !more)
            return;
        setMore(false);
        button.current?.focus();
    }
    return (_jsxs("section", { className: "sandbox-controls", "aria-label": w.controls, onKeyDown: close, children: [target === 'embedded' && _jsx(GenerateButton, {}), _jsx(NetworkButton, {}), _jsxs("button", { ref: button, type: "button", className: changed > 0 ? 'button is-on sandbox-more-button' : 'button sandbox-more-button', "aria-expanded": more, "aria-controls": id, onClick: () => setMore(!more), children: [w.more, changed > 0 && _jsxs("span", { className: "sandbox-mark", children: [" \u00B7 ", w.changed(changed)] })] }), _jsxs("div", { id: id, className: "sandbox-more", hidden: !more, children: [target === 'embedded' && _jsx(TrafficSettings, {}), _jsx(LineSettings, {}), target === 'embedded' && _jsx(LoadSettings, {}), _jsx(TargetSettings, {}), _jsx(ConsentSwitch, {}), _jsxs("div", { className: "sandbox-group", children: [target === 'computer' && (_jsx("button", { type: "button", className: "button", onClick: live.load, children: w.loadNow })), _jsx(LinkButton, { view: view }), _jsx("button", { type: "button", className: "button", onClick: onTour, children: words.read.tour.open }), target === 'embedded' && _jsx(ResetButton, {})] })] })] }));
}
