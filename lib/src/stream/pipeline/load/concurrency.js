// Overlaps work: the database writes one transaction while the events of the next are read.
/** Runs at most `most` at once. */
export function limitConcurrency(most) {
    const running = new Set();
    let failure;
    const check = () => {
        if (failure)
            throw failure.error;
    };
    return {
        async start(work) {
            while (running.size >= most)
                await Promise.race(running);
            check();
            const run = work()
                .catch((error) => {
                failure ??= { error };
            })
                .finally(() => running.delete(run));
            running.add(run);
        },
        async end() {
            await Promise.all(running);
            check();
        },
    };
}
