// At most one pending request to the Worker or the collector, however often it is called.
/** Milliseconds until a failed request is repeated. */
const PAUSE = 2_000;
/** Consecutive failures after which only the next call tries again. */
const MOST_FAILURES = 3;
/**
 * Runs `work`, and once more afterwards if it was called meanwhile. A failure is repeated a few times, so that a collector that does not
 * respond once leaves no old figures; then it is ignored: the caller that ended the Worker handles it.
 */
export function onceMore(work) {
    let running = false;
    let wanted = false;
    let failures = 0;
    const run = () => {
        wanted = true;
        if (running)
            return;
        running = true;
        wanted = false;
        work()
            .then(() => {
            failures = 0;
        }, () => {
            failures += 1;
            if (failures < MOST_FAILURES)
                setTimeout(run, PAUSE);
        })
            .finally(() => {
            running = false;
            if (wanted)
                run();
        });
    };
    return run;
}
