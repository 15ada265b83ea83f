import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// One event in the stream: time, name, progress. Re-rendered only when its row has changed.
import { memo } from 'react';
import { useBench } from '../app/use-live.js';
import { Dots } from './Dots.js';
import { standing } from './journey.js';
import { toneOf } from './tone.js';
const clock = (time) => (time ? new Date(time).toLocaleTimeString('en-GB') : '');
export const EventRow = memo(function EventRow({ row, place, panel, open, onOpen }) {
    const { words } = useBench();
    const { id, event, journey } = row;
    const where = standing(journey);
    const [said] = journey.reasons;
    const why = said && words.live.reason(said);
    return (_jsxs("tr", { "aria-rowindex": place, "data-event": id, "data-name": event?.eventName, "data-standing": where, className: open ? 'is-open' : undefined, children: [_jsx("td", { className: "fig", children: clock(event?.eventTime) }), _jsx("td", { children: _jsx("button", { type: "button", className: "sandbox-name", "aria-expanded": open, "aria-controls": panel, onClick: () => onOpen(open ? undefined : id), children: event?.eventName ?? words.live.stream.unnamed }) }), _jsx("td", { children: _jsx(Dots, { journey: journey }) }), _jsxs("td", { title: why, children: [_jsx("span", { className: `state ${toneOf(where)}`, children: words.live.standing[where] }), why && _jsxs("span", { className: "quiet sandbox-why", children: [" ", why] })] })] }));
});
