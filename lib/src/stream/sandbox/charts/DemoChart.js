import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// A chart in a page, with its start button until it is interactive. Then the first value gets the focus that the button had.
import { useEffect, useRef } from 'react';
import { chartWords } from '../../../i18n/messages.js';
import { ChartContext, useIsLive } from './use-chart.js';
export function DemoChart({ language, start, children }) {
    const live = useIsLive();
    const whole = useRef(null);
    useEffect(() => {
        if (live)
            whole.current?.querySelector('[data-point="0"]')?.focus({ preventScroll: true });
    }, [live]);
    return (_jsxs("div", { ref: whole, children: [_jsx(ChartContext, { value: { words: chartWords(language), language }, children: children }), !live && start] }));
}
