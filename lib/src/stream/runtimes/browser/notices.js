/** Milliseconds between two messages to the page: short enough to go unnoticed, long enough to be cheap. */
const EVERY = 50;
/** Whether the warehouse has to be durable before a fate is published. */
const isOfWarehouse = {
    stored: false,
    rejected: false,
    loaded: true,
    duplicate: true,
    quarantined: true,
};
/** `send` gets the grouped notices, in order; `later` runs a function after that many milliseconds. */
export function createNotices(send, later) {
    let held = [];
    let ready = [];
    function publish(notices) {
        if (notices.length === 0)
            return;
        if (ready.length === 0) {
            later(() => {
                const gathered = ready;
                ready = [];
                send(gathered);
            }, EVERY);
        }
        ready.push(...notices);
    }
    return {
        add(notice) {
            if (isOfWarehouse[notice.fate])
                held.push(notice);
            else
                publish([notice]);
        },
        takeHeld() {
            const taken = held;
            held = [];
            return taken;
        },
        publish,
    };
}
