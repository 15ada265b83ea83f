import { jsx as _jsx, Fragment as _Fragment, jsxs as _jsxs } from "react/jsx-runtime";
// The live diagram: events travel along its arrows, each part shows its figure.
import { useEffect, useRef, useState } from 'react';
import { badge, pulse } from '../../../diagram/viewer/live.js';
import { localizedText } from '../../../site/localized-text.js';
import { FaultSwitches } from '../controls/FaultSwitches.js';
import { pulsesOf } from '../stream/pulses.js';
import { figuresOf, queuedIn } from './figures.js';
import { parts } from './parts.js';
import { useBench, usePart } from './use-live.js';
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
export function Pipeline({ drawing }) {
    const { live, words, language } = useBench();
    const place = useRef(null);
    const [chosen, setChosen] = useState('');
    const counters = usePart((state) => state.counters);
    const queued = usePart((state) => queuedIn(state.stream));
    const cut = usePart(({ faults }) => faults.offline || faults.errors);
    const disturbed = usePart(({ faults }) => faults.duplicates || faults.poison || faults.slow > 0);
    useEffect(() => {
        if (drawing)
            place.current?.append(drawing);
    }, [drawing]);
    useEffect(() => live.watch((changes) => {
        if (!drawing || isStill())
            return;
        for (const [relation, events] of pulsesOf(changes))
            for (let nth = 0; nth < events; nth += 1)
                pulse(drawing, relation);
    }), [live, drawing]);
    useEffect(() => {
        if (!drawing)
            return;
        for (const [part, figure] of figuresOf(counters ?? {}, queued))
            badge(drawing, part, figure ? figure.toLocaleString(language) : '');
    }, [drawing, counters, queued, language]);
    useEffect(() => {
        drawing?.toggleAttribute('data-cut', cut);
        drawing?.toggleAttribute('data-disturbed', disturbed);
    }, [drawing, cut, disturbed]);
    function choose(event) {
        const part = event.target.closest('[data-element]')?.dataset['element'];
        if (!part)
            return;
        // The link leads to the text below the picture, which an open sandbox does not need.
        event.preventDefault();
        setChosen(part);
    }
    const part = parts.elements.find(({ id }) => id === chosen);
    return (_jsxs(_Fragment, { children: [_jsx("div", { ref: place, onClick: choose }), _jsx(FaultSwitches, {}), _jsx("p", { className: "sandbox-part quiet", role: "status", children: part?.description ? (_jsxs(_Fragment, { children: [_jsx("b", { children: localizedText(part.name, language) }), " ", localizedText(part.description, language)] })) : (_jsx("span", { className: "sandbox-hint", children: words.live.diagramHint })) })] }));
}
