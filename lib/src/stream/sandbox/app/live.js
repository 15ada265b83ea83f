// The open sandbox: connects pipeline, tracker and shop, and provides the actions of the page. The only shell over their ports.
import { onceMore } from '../kit/once-more.js';
import { emptyStream, follow } from '../stream/follow.js';
import { createSession } from '../target/session.js';
import { createTargetSwitch } from '../target/target-switch.js';
import { createGenerator } from './generator.js';
import { failureOf, firstState, isRunning } from './state.js';
/** Milliseconds between two updates of the stream. */
const PICTURE = 30;
/** Opens the pipeline, then starts the tracker. Rejects like `open`. */
export async function openLive({ offered, prefix, customer, open, track }, onProgress) {
    const listeners = new Set();
    const watchers = new Set();
    let state;
    let pending = [];
    let painting = false;
    const set = (change) => {
        if (!state)
            return;
        state = { ...state, ...change };
        for (const listener of listeners)
            listener();
    };
    const announce = (said) => set({ said });
    const fail = (error) => announce(failureOf(error));
    const paint = () => {
        painting = false;
        const changes = pending;
        pending = [];
        if (!state)
            return;
        set({ stream: follow(state.stream, changes) });
        for (const watcher of watchers)
            watcher(changes);
        countAgain();
    };
    const addChange = (change) => {
        pending.push(change);
        if (painting)
            return;
        painting = true;
        setTimeout(paint, PICTURE);
    };
    const addNotices = (notices) => {
        for (const notice of notices)
            addChange({ notice });
    };
    const opened = await open({
        onProgress,
        onNotice: addNotices,
        onLoad(result) {
            if (result instanceof Error)
                fail(result);
            refresh();
        },
    });
    const onNotices = (notices) => {
        addNotices(notices);
        if (notices.some(({ fate }) => fate === 'loaded'))
            refresh();
    };
    const targetSwitch = createTargetSwitch({ sandbox: opened, offered, prefix, onNotices });
    const { sandbox } = targetSwitch;
    state = firstState(sandbox.faults.get());
    if (sandbox.found === 'rebuilt')
        announce({ what: 'rebuilt' });
    const countAgain = onceMore(async () => set({ counters: await sandbox.counters() }));
    const reportAgain = onceMore(async () => set({ report: await sandbox.report() }));
    function refresh() {
        countAgain();
        // While the generator runs, the Worker should not spend its time on reports that change immediately.
        if (!isRunning(state?.traffic))
            reportAgain();
    }
    const tracker = track(sandbox);
    for (const stage of ['queued', 'sent', 'accepted', 'rejected', 'dropped'])
        tracker.on(stage, (step) => addChange({ step }));
    tracker.on('accepted', ({ eventId }) => targetSwitch.accepted(eventId));
    const session = createSession({ account: targetSwitch.account, tracker, customer, onUser: (user) => set({ user }) });
    const run = (work) => {
        work.then(announce, fail).finally(refresh);
    };
    const generator = createGenerator({
        generate: sandbox.generate,
        traffic: () => state?.traffic,
        onTraffic: (traffic) => set({ traffic }),
        onSample: (sample) => addChange({ sample }),
        run,
    });
    return {
        ...generator,
        sandbox,
        tracker,
        session,
        offered,
        state: () => state,
        subscribe(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        watch(listener) {
            watchers.add(listener);
            return () => watchers.delete(listener);
        },
        setTarget: (wanted) => run(targetSwitch.switchTo(wanted).then(async (target) => {
            set({ target, counters: undefined, report: undefined, stream: emptyStream });
            session.follow();
            // Shows immediately whether the collector is reachable, not only at the first event.
            if (target === 'computer')
                await sandbox.counters();
            return { what: 'turned', target };
        })),
        setFaults(faults) {
            sandbox.faults.set(faults);
            set({ faults: sandbox.faults.get() });
            // The tracker would wait before it retries; a reader who switches a fault off wants to see events flow.
            void tracker.flush();
        },
        setConsent(granted) {
            tracker.consent(granted);
            set({ consent: granted });
        },
        setEvery(milliseconds) {
            sandbox.schedule(milliseconds);
            set({ every: milliseconds });
        },
        load: () => run(sandbox.load().then((result) => ({ what: 'loaded', result }))),
        replay: () => {
            announce({ what: 'replaying' });
            run(sandbox.replay({}).then((result) => ({ what: 'replayed', result })));
        },
        reset: () => run(sandbox.reset().then(() => {
            set({ stream: emptyStream, traffic: undefined, resets: (state?.resets ?? 0) + 1 });
            return { what: 'reset' };
        })),
        stop: () => run(sandbox.stop().then(() => ({ what: 'reopened' }))),
        announce,
        attempt: (work) => void work.catch(fail),
        refresh,
    };
}
