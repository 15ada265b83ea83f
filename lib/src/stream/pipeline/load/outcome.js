/** One result for each object id. */
export function resultsOf(objectIds, { loaded, duplicate, bad }) {
    const results = new Map(objectIds.map((object_id) => [object_id, { object_id, events: 0, loaded: 0, duplicate: 0, quarantined: 0 }]));
    const count = (objectId, fate, events) => {
        const result = results.get(objectId);
        if (!result)
            return;
        result[fate] += events;
        result.events += events;
    };
    for (const { object_id } of loaded)
        count(object_id, 'loaded', 1);
    for (const { object_id } of duplicate)
        count(object_id, 'duplicate', 1);
    for (const { objectId, events } of bad)
        count(objectId, 'quarantined', events);
    return [...results.values()];
}
const idsOf = (rows) => rows.map(({ event_id }) => event_id);
/** The same as notices, for anyone who watches the pipeline. */
export function noticesOf({ loaded, duplicate, bad }) {
    const notices = [
        { fate: 'loaded', eventIds: idsOf(loaded) },
        { fate: 'duplicate', eventIds: idsOf(duplicate) },
        { fate: 'quarantined', eventIds: bad.map(({ eventId }) => eventId), reasons: bad.map(({ reasons }) => reasons) },
    ];
    return notices.filter(({ eventIds }) => eventIds.length > 0);
}
