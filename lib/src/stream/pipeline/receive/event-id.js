const LONGEST = 200;
/** The event's id, unmodified, cut at 200 characters; `null` if it has no readable one. */
export function eventIdOf(event) {
    const id = typeof event === 'object' && event !== null && 'eventId' in event ? event.eventId : null;
    return typeof id === 'string' ? id.slice(0, LONGEST) : null;
}
