import { departure, isEnd, travel } from './journey.js';
/** Maximum rows. */
export const WINDOW = 500;
export const emptyStream = { rows: [], seen: 0 };
/** The rows to keep: those of the traffic are dropped before the reader's, the oldest first. */
function window(rows) {
    let surplus = rows.length - WINDOW;
    if (surplus <= 0)
        return rows;
    const kept = rows.filter(({ origin }) => origin === 'shop' || surplus-- <= 0);
    return kept.slice(-WINDOW);
}
/** The stream after these changes, in their order. */
export function follow(stream, changes) {
    const rows = new Map(stream.rows.map((row) => [row.id, row]));
    let { seen } = stream;
    // An event from elsewhere first appears where it was rejected: by the collector, or by the load.
    const begun = (origin, news) => origin === 'unknown' ? { ...departure, passed: news === 'quarantined' ? 4 : 2 } : departure;
    const put = (id, origin, news, reasons = [], event) => {
        const row = rows.get(id) ?? { id, nth: ++seen, origin, event: undefined, journey: begun(origin, news) };
        rows.set(id, { ...row, event: event ?? row.event, journey: travel(row.journey, news, reasons) });
    };
    for (const change of changes) {
        if ('step' in change) {
            const { eventId, stage, reasons, event } = change.step;
            put(eventId, 'shop', stage, reasons, event);
        }
        else if ('sample' in change) {
            for (const event of change.sample)
                put(event.eventId, 'traffic', 'sent', [], event);
        }
        else {
            const { fate, eventIds, reasons } = change.notice;
            const fails = isEnd(fate);
            // Only the last of many rows become visible, so the others are skipped.
            const first = fails ? Math.max(0, eventIds.length - WINDOW) : 0;
            for (let index = first; index < eventIds.length; index += 1) {
                const id = eventIds[index];
                if (fails)
                    put(id ?? `unknown-${seen + 1}`, 'unknown', fate, reasons?.[index]);
                else if (id && rows.has(id))
                    put(id, 'unknown', fate);
            }
        }
    }
    return { rows: window([...rows.values()]), seen };
}
