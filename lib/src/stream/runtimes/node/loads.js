const HOUR = 60 * 60 * 1000;
/** Milliseconds between loads that read further back than this hour and the previous one: for slow writers and changed clocks. */
const LOOK_BACK_EVERY = 5 * 60 * 1000;
const LONGEST_PAUSE = 60_000;
/** Starts with a load that reads further back. */
export function startLoads({ load, clock, every, loaded, failed }) {
    let running = Promise.resolve();
    let timer;
    let stopped = false;
    let latest;
    let lookedBack = Number.NEGATIVE_INFINITY;
    let pause = every;
    async function run() {
        const began = performance.now();
        const looksBack = began - lookedBack > LOOK_BACK_EVERY;
        try {
            const result = await load(looksBack ? {} : { from: new Date(clock() - HOUR).toISOString() });
            if (looksBack && result.unreadable.length === 0)
                lookedBack = began;
            latest = { failed: result.unreadable.length > 0, at: clock() };
            pause = every;
            loaded(result, (performance.now() - began) / 1000);
            return result;
        }
        catch (error) {
            // There is no telling how long the database will be unavailable.
            lookedBack = Number.NEGATIVE_INFINITY;
            latest = { failed: true, at: clock() };
            pause = Math.min(Math.max(pause * 2, every), Math.max(LONGEST_PAUSE, every));
            failed(error);
            throw error;
        }
    }
    function alone(work) {
        const next = running.then(work);
        running = next.catch(() => { });
        return next;
    }
    async function tick() {
        await alone(run).catch(() => { });
        if (!stopped)
            timer = setTimeout(() => void tick(), pause);
    }
    void tick();
    return {
        now() {
            lookedBack = Number.NEGATIVE_INFINITY;
            return alone(run);
        },
        latest: () => latest,
        async stop() {
            stopped = true;
            clearTimeout(timer);
            await running;
        },
    };
}
