// The open sandbox: connects pipeline, tracker and shop, and provides the actions of the page. The only shell over their ports.

import type { Notice } from '../../pipeline/stages.ts';
import type { Faults, Progress, Sandbox, SandboxOptions } from '../../runtimes/browser/client.ts';
import type { Tracker } from '../../tracker/index.ts';
import { onceMore } from '../kit/once-more.ts';
import type { Change } from '../stream/follow.ts';
import { emptyStream, follow } from '../stream/follow.ts';
import { createSession, type Session } from '../target/session.ts';
import type { Offered, Target } from '../target/target.ts';
import { createTargetSwitch } from '../target/target-switch.ts';
import { createGenerator, type GeneratorControls } from './generator.ts';
import { failureOf, firstState, isRunning, type Said, type State } from './state.ts';

/** Milliseconds between two updates of the stream. */
const PICTURE = 30;

export interface Live extends GeneratorControls {
  sandbox: Sandbox;
  tracker: Tracker;
  state: () => State;
  /** Calls `listener` after every change of the state; returns a function that stops it. */
  subscribe: (listener: () => void) => () => void;
  /** Calls `listener` with recent changes of events, several times per second. */
  watch: (listener: (changes: readonly Change[]) => void) => () => void;
  /** The signed-in user of the current target. */
  session: Session;
  /** Where events may go besides the page. */
  offered: Offered;
  /** Switches to a collector. Queued events are sent there. */
  setTarget: (target: Target) => void;
  setFaults: (faults: Partial<Faults>) => void;
  setConsent: (granted: boolean) => void;
  /** Loads at most every so many milliseconds; `undefined`: only manually. */
  setEvery: (milliseconds: number | undefined) => void;
  load: () => void;
  replay: () => void;
  reset: () => void;
  /** Stops PostgreSQL and opens it again. */
  stop: () => void;
  announce: (said: Said) => void;
  /** Announces the error if `work` rejects. */
  attempt: (work: Promise<unknown>) => void;
  /** Fetches report and counters again. */
  refresh: () => void;
}

export interface Ports {
  /** Where events may go besides the page. */
  offered: Offered;
  /** The prefix of names in this browser's storage. */
  prefix: string;
  /** The id of the signed-in customer of the shop. */
  customer: () => string | null;
  open: (handlers: Required<Omit<SandboxOptions, 'prefix'>>) => Promise<Sandbox>;
  track: (sandbox: Sandbox) => Tracker;
}

/** Opens the pipeline, then starts the tracker. Rejects like `open`. */
export async function openLive({ offered, prefix, customer, open, track }: Ports, onProgress: (progress: Progress) => void): Promise<Live> {
  const listeners = new Set<() => void>();
  const watchers = new Set<(changes: readonly Change[]) => void>();
  let state: State | undefined;
  let pending: Change[] = [];
  let painting = false;

  const set = (change: Partial<State>): void => {
    if (!state) return;
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const announce = (said: Said): void => set({ said });
  const fail = (error: unknown): void => announce(failureOf(error));

  const paint = (): void => {
    painting = false;
    const changes = pending;
    pending = [];
    if (!state) return;
    set({ stream: follow(state.stream, changes) });
    for (const watcher of watchers) watcher(changes);
    countAgain();
  };
  const addChange = (change: Change): void => {
    pending.push(change);
    if (painting) return;
    painting = true;
    setTimeout(paint, PICTURE);
  };

  const addNotices = (notices: readonly Notice[]): void => {
    for (const notice of notices) addChange({ notice });
  };

  const opened = await open({
    onProgress,
    onNotice: addNotices,
    onLoad(result) {
      if (result instanceof Error) fail(result);
      refresh();
    },
  });
  const onNotices = (notices: readonly Notice[]): void => {
    addNotices(notices);
    if (notices.some(({ fate }) => fate === 'loaded')) refresh();
  };
  const targetSwitch = createTargetSwitch({ sandbox: opened, offered, prefix, onNotices });
  const { sandbox } = targetSwitch;
  state = firstState(sandbox.faults.get());
  if (sandbox.found === 'rebuilt') announce({ what: 'rebuilt' });

  const countAgain = onceMore(async () => set({ counters: await sandbox.counters() }));
  const reportAgain = onceMore(async () => set({ report: await sandbox.report() }));
  function refresh(): void {
    countAgain();
    // While the generator runs, the Worker should not spend its time on reports that change immediately.
    if (!isRunning(state?.traffic)) reportAgain();
  }

  const tracker = track(sandbox);
  for (const stage of ['queued', 'sent', 'accepted', 'rejected', 'dropped'] as const) tracker.on(stage, (step) => addChange({ step }));
  tracker.on('accepted', ({ eventId }) => targetSwitch.accepted(eventId));
  const session = createSession({ account: targetSwitch.account, tracker, customer, onUser: (user) => set({ user }) });

  const run = (work: Promise<Said>): void => {
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
    state: () => state as State,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    setTarget: (wanted) =>
      run(
        targetSwitch.switchTo(wanted).then(async (target) => {
          set({ target, counters: undefined, report: undefined, stream: emptyStream });
          session.follow();
          // Shows immediately whether the collector is reachable, not only at the first event.
          if (target === 'computer') await sandbox.counters();
          return { what: 'turned', target };
        }),
      ),
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
    reset: () =>
      run(
        sandbox.reset().then(() => {
          set({ stream: emptyStream, traffic: undefined, resets: (state?.resets ?? 0) + 1 });
          return { what: 'reset' };
        }),
      ),
    stop: () => run(sandbox.stop().then(() => ({ what: 'reopened' }))),
    announce,
    attempt: (work) => void work.catch(fail),
    refresh,
  };
}
