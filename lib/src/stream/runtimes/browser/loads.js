/** Milliseconds between flushes of a long load, so that its events appear gradually and its list of changes stays short. */
const FLUSH_EVERY = 500;
/** What an earlier visit stored but did not load waits from the start. */
export function createLoads({ load, flush, checkpoint, loaded, failed }) {
    let last = Promise.resolve();
    let timer;
    let wanted = true;
    let running = false;
    async function settle() {
        await checkpoint();
        await flush();
    }
    async function durably(work) {
        let settling;
        const timer = setInterval(() => {
            settling ??= settle()
                .catch(() => { })
                .finally(() => {
                settling = undefined;
            });
        }, FLUSH_EVERY);
        try {
            return await work();
        }
        finally {
            clearInterval(timer);
            await settling;
            await settle();
        }
    }
    function alone(work) {
        const run = last.then(() => durably(work));
        last = run.catch(() => { });
        return run;
    }
    async function tick() {
        if (!wanted || running)
            return;
        wanted = false;
        running = true;
        try {
            loaded(await alone(load));
        }
        catch (error) {
            wanted = true;
            failed(error);
        }
        running = false;
    }
    return {
        alone,
        waiting() {
            wanted = true;
        },
        schedule(milliseconds) {
            clearInterval(timer);
            timer = milliseconds === undefined ? undefined : setInterval(() => void tick(), milliseconds);
        },
    };
}
