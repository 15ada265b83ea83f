/** Idle time after which the next event starts a session. */
export const IDLE_MS = 30 * 60_000;
/** The campaign in an address's `utm_*` or `gclid`; empty if it has none. */
export const campaignOf = (url) => `${url.match(/\b(utm_\w+|gclid)=[^&#]*/g) ?? ''}`;
/**
 * The visitor after an event: the same client always; the same session unless the visitor was idle, returned through another campaign,
 * or the page ended it (the event has an empty session id). An event about leaving a page belongs to the current session.
 */
export function visit(before, event, newId) {
    const at = Date.parse(event.eventTime);
    const campaign = campaignOf(event.pageUrl);
    if (before && event.eventName === 'page_engagement')
        return before;
    return before && event.sessionId !== '' && at - before.seen <= IDLE_MS && (!campaign || campaign === before.campaign)
        ? { ...before, seen: Math.max(at, before.seen) }
        : { clientId: before?.clientId ?? newId(), sessionId: newId(), seen: at, campaign };
}
/** The URL of a new object ends in a random UUID. This works without HTTPS, where `randomUUID` is missing. */
function idOfObject() {
    const url = URL.createObjectURL(new Blob());
    URL.revokeObjectURL(url);
    return url.slice(-36);
}
/** An id of an event, client or session: a random UUID, version 4. */
export const newId = () => crypto.randomUUID?.() ?? idOfObject();
/**
 * Sets client, session and first visit of each event that has none yet, and returns the visitor afterwards.
 */
export function stamp(visitor, events, newId) {
    let now = visitor;
    for (const event of events) {
        if (event.sessionId)
            continue;
        event.isFirstVisit = !now;
        now = visit(now, event, newId);
        event.clientId = now.clientId;
        event.sessionId = now.sessionId;
    }
    return now;
}
