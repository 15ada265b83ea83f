import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "react/jsx-runtime";
// The stream as a table of which only the visible rows are rendered: a hundred thousand events cost as much as ten.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useBench, usePart } from '../app/use-live.js';
import { Scroll } from '../kit/Scroll.js';
import { visible } from '../kit/visible.js';
import { choose } from './choose.js';
import { EventRow } from './EventRow.js';
import { Payload } from './Payload.js';
import { StreamTools } from './StreamTools.js';
/** Pixels, as in the style sheet. */
const ROW = 40;
export function StreamView() {
    const { words } = useBench();
    const w = words.live.stream;
    const stream = usePart((state) => state.stream);
    const [held, setHeld] = useState();
    const [choice, setChoice] = useState({ words: '', only: 'all' });
    const [opened, setOpened] = useState();
    const [scrolled, setScrolled] = useState(0);
    const [height, setHeight] = useState(400);
    const box = useRef(null);
    const panel = useRef(null);
    const id = useId();
    useLayoutEffect(() => setHeight(box.current?.clientHeight ?? 0), []);
    useEffect(() => {
        if (opened)
            panel.current?.scrollIntoView({ block: 'nearest' });
    }, [opened]);
    const { rows: all, seen } = held ?? stream;
    const rows = choose(all, choice);
    const { from, to } = visible(rows.length, ROW, scrolled, height);
    const open = stream.rows.find((row) => row.id === opened);
    return (_jsxs(_Fragment, { children: [_jsx(StreamTools, { choice: choice, onChoice: setChoice, held: held !== undefined, onHold: () => setHeld(held ? undefined : stream) }), _jsxs(Scroll, { box: box, className: "sandbox-stream", label: w.caption, onScroll: setScrolled, children: [_jsxs("table", { "aria-rowcount": rows.length + 1, children: [_jsx("caption", { className: "hidden", children: w.caption }), _jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: w.time }), _jsx("th", { scope: "col", children: w.event }), _jsx("th", { scope: "col", children: w.journey }), _jsx("th", { scope: "col", children: w.verdict })] }) }), _jsxs("tbody", { children: [from > 0 && (_jsx("tr", { className: "sandbox-gap", children: _jsx("td", { colSpan: 4, height: from * ROW }) })), rows.slice(from, to).map((row, nth) => (_jsx(EventRow, { row: row, place: from + nth + 2, panel: id, open: row.id === opened, onOpen: setOpened }, row.id))), to < rows.length && (_jsx("tr", { className: "sandbox-gap", children: _jsx("td", { colSpan: 4, height: (rows.length - to) * ROW }) }))] })] }), rows.length === 0 && _jsx("p", { className: "quiet sandbox-none", children: all.length === 0 ? w.none : w.noneSuch })] }), all.length < seen && _jsx("p", { className: "quiet sandbox-seen", children: w.seen(all.length, seen) }), _jsx("div", { ref: panel, id: id, className: "sandbox-opened", children: open && _jsx(Payload, { row: open, onClose: () => setOpened(undefined) }) })] }));
}
