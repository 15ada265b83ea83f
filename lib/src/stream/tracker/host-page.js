/** Runs `work` and ignores errors. */
export function quietly(work) {
    try {
        work();
    }
    catch { }
}
/** The result of `work`, or a rejection after `ms` milliseconds: a promise that never settles must not block the queue. */
export const within = (ms, work) => Promise.race([work, new Promise((_, reject) => setTimeout(reject, ms))]);
/** Listeners by stage. */
export function createSteps() {
    const listeners = new Set();
    return {
        notify(stage, event, reasons = []) {
            for (const [wanted, listener] of listeners) {
                if (wanted === stage)
                    quietly(() => listener({ stage, eventId: event.eventId, event, reasons }));
            }
        },
        on(stage, listener) {
            const own = [stage, listener];
            listeners.add(own);
            return () => listeners.delete(own);
        },
    };
}
