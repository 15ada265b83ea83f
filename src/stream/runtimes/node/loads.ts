// When the warehouse is written: on a schedule, one load at a time, and again later after a failure.
import type { LoadOptions, LoadResult } from '../../pipeline/index.ts';

export interface Loads {
  /** Loads all that waits, after the running load. Rejects with LoadStopped. */
  now: () => Promise<LoadResult>;
  /** The result of the latest load; `undefined` before the first one has ended. */
  latest: () => { failed: boolean; at: number } | undefined;
  /** Ends the schedule and waits for the running load. */
  stop: () => Promise<void>;
}

export interface LoadPorts {
  load: (options?: LoadOptions) => Promise<LoadResult>;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Milliseconds between the end of one load and the start of the next. */
  every: number;
  loaded: (result: LoadResult, seconds: number) => void;
  failed: (error: unknown) => void;
}

const HOUR = 60 * 60 * 1000;
/** Milliseconds between loads that read further back than this hour and the previous one: for slow writers and changed clocks. */
const LOOK_BACK_EVERY = 5 * 60 * 1000;
const LONGEST_PAUSE = 60_000;

/** Starts with a load that reads further back. */
export function startLoads({ load, clock, every, loaded, failed }: LoadPorts): Loads {
  let running: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let latest: ReturnType<Loads['latest']>;
  let lookedBack = Number.NEGATIVE_INFINITY;
  let pause = every;

  async function run(): Promise<LoadResult> {
    const began = performance.now();
    const looksBack = began - lookedBack > LOOK_BACK_EVERY;
    try {
      const result = await load(looksBack ? {} : { from: new Date(clock() - HOUR).toISOString() });
      if (looksBack && result.unreadable.length === 0) lookedBack = began;
      latest = { failed: result.unreadable.length > 0, at: clock() };
      pause = every;
      loaded(result, (performance.now() - began) / 1000);
      return result;
    } catch (error) {
      // There is no telling how long the database will be unavailable.
      lookedBack = Number.NEGATIVE_INFINITY;
      latest = { failed: true, at: clock() };
      pause = Math.min(Math.max(pause * 2, every), Math.max(LONGEST_PAUSE, every));
      failed(error);
      throw error;
    }
  }

  function alone(work: () => Promise<LoadResult>): Promise<LoadResult> {
    const next = running.then(work);
    running = next.catch(() => {});
    return next;
  }

  async function tick(): Promise<void> {
    await alone(run).catch(() => {});
    if (!stopped) timer = setTimeout(() => void tick(), pause);
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
