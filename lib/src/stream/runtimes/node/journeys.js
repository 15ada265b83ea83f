const MOST_EVENTS = 20_000;
const MOST_FATES = 8;
export function createJourneys() {
    const journeys = new Map();
    return {
        record({ fate, eventIds, reasons }) {
            for (const [index, eventId] of eventIds.entries()) {
                if (eventId === null)
                    continue;
                const { fates, reasons: before } = journeys.get(eventId) ?? { fates: [], reasons: undefined };
                const why = reasons?.[index] ?? before;
                journeys.set(eventId, { eventId, fates: [...fates, fate].slice(-MOST_FATES), ...(why && { reasons: why }) });
                if (journeys.size > MOST_EVENTS)
                    journeys.delete(journeys.keys().next().value ?? '');
            }
        },
        of: (eventId) => journeys.get(eventId.toLowerCase()) ?? { eventId, fates: [] },
    };
}
