import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// The last event of the shop in one line: on a phone every tap shows its event, whichever view is open.
import { useBench, usePart } from '../app/use-live.js';
import { Dots } from './Dots.js';
import { standing } from './journey.js';
import { toneOf } from './tone.js';
export function LastEvent() {
    const { words } = useBench();
    const row = usePart(({ stream: { rows } }) => rows.findLast(({ origin }) => origin === 'shop') ?? rows.at(-1));
    if (!row)
        return _jsx("p", { className: "sandbox-last quiet", children: words.live.stream.none });
    const where = standing(row.journey);
    return (_jsxs("p", { className: "sandbox-last", children: [_jsx(Dots, { journey: row.journey }), " ", _jsx("b", { children: row.event?.eventName ?? words.live.stream.unnamed }), ' ', _jsx("span", { className: `state ${toneOf(where)}`, children: words.live.standing[where] })] }));
}
