// The points of a chart, by pointer and by keyboard: one is in the tab order, arrow keys move to the others, and the hovered or
// focused one shows its tooltip. Escape hides it.
import { useState } from 'react';
import { nextPoint } from './next-point.js';
import { useIsLive } from './use-chart.js';
export function usePoints(count) {
    const live = useIsLive();
    const [shown, setShown] = useState();
    const [stop, setStop] = useState(0);
    if (!live)
        return { live, shown: undefined, around: {}, point: () => ({}) };
    const hide = () => setShown(undefined);
    function walk(event) {
        if (event.key === 'Escape' && shown !== undefined) {
            event.stopPropagation();
            hide();
            return;
        }
        const next = nextPoint(event.key, stop, count);
        if (next === undefined)
            return;
        event.preventDefault();
        event.currentTarget.querySelector(`[data-point="${next}"]`)?.focus();
    }
    const show = (nth) => () => {
        setStop(nth);
        setShown(nth);
    };
    return {
        live,
        shown,
        around: { onKeyDown: walk, onPointerLeave: hide },
        point: (nth, text, role) => ({
            ...(role && { role }),
            'data-point': nth,
            'aria-label': text,
            tabIndex: nth === Math.min(stop, count - 1) ? 0 : -1,
            onFocus: show(nth),
            onBlur: hide,
            onPointerEnter: () => setShown(nth),
        }),
    };
}
