export function createGenerator({ generate, traffic, onTraffic, onSample, run }) {
    let generation;
    return {
        generate(events, seed) {
            generation = generate({ seed, events }, ({ made, of, sample }) => {
                onSample(sample);
                const now = traffic();
                if (now?.seconds === undefined)
                    onTraffic({ made, of, seed, paused: now?.paused ?? false });
            });
            onTraffic({ made: 0, of: events, seed, paused: false });
            run(generation.done.then(({ made, seconds }) => {
                onTraffic({ made, of: events, seed, paused: false, seconds });
                return { what: 'made', events: made, seconds };
            }, (error) => {
                onTraffic(undefined);
                throw error;
            }));
        },
        pause() {
            const now = traffic();
            if (!now)
                return;
            generation?.[now.paused ? 'resume' : 'pause']();
            onTraffic({ ...now, paused: !now.paused });
        },
        endTraffic: () => generation?.stop(),
    };
}
