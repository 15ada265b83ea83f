/** Maximum events per request; of more, the newest. */
const MOST = 200;
/** Maximum polls per event; after that it is no longer followed. */
const PATIENCE = 600;
const isLast = {
    stored: false,
    loaded: true,
    rejected: true,
    duplicate: true,
    quarantined: true,
};
/** The new fates of an event. */
function news({ eventId, fates, reasons }, reported) {
    return fates.slice(reported).map((fate) => ({ fate, eventIds: [eventId], ...(reasons && { reasons: [reasons] }) }));
}
export function createStatusFollower(status, onNotices) {
    const followed = new Map();
    return {
        add: (eventId) => void followed.set(eventId, { reported: 0, polls: 0 }),
        waiting: () => followed.size,
        async poll() {
            const ids = [...followed.keys()].slice(-MOST);
            if (ids.length === 0)
                return;
            const answers = await status(ids);
            const notices = answers.flatMap((answer) => {
                const before = followed.get(answer.eventId);
                if (!before)
                    return [];
                const polls = before.polls + 1;
                const isOver = polls >= PATIENCE || answer.fates.some((fate) => isLast[fate]);
                if (isOver)
                    followed.delete(answer.eventId);
                else
                    followed.set(answer.eventId, { reported: Math.max(before.reported, answer.fates.length), polls });
                return news(answer, before.reported);
            });
            if (notices.length > 0)
                onNotices(notices);
        },
    };
}
