// When the warehouse is written: one load at a time, durable before it is reported, and on a schedule while something waits.
import type { LoadResult } from '../../pipeline/index.ts';

/** Milliseconds between flushes of a long load, so that its events appear gradually and its list of changes stays short. */
const FLUSH_EVERY = 500;
/** Milliseconds between two garbage collections of a long load: some ten megabytes of texts. */
const FREE_EVERY = 250;

export interface Loads {
  /** Runs work on the warehouse while no other runs, and makes it durable, including what failed work had done. */
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Something waits in the raw log. */
  waiting: () => void;
  schedule: (milliseconds: number | undefined) => void;
}

export interface LoadPorts {
  load: () => Promise<LoadResult>;
  flush: () => Promise<void>;
  checkpoint: () => Promise<void>;
  /** Called while a load runs, and at its end. */
  freeMemory: () => void;
  /** Called after each scheduled load. */
  loaded: (result: LoadResult) => void;
  failed: (error: unknown) => void;
}

/** What an earlier visit stored but did not load waits from the start. */
export function createLoads({ load, flush, checkpoint, freeMemory, loaded, failed }: LoadPorts): Loads {
  let last: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setInterval> | undefined;
  let wanted = true;
  let running = false;

  async function settle(): Promise<void> {
    await checkpoint();
    await flush();
  }

  async function durably<Result>(work: () => Promise<Result>): Promise<Result> {
    let settling: Promise<void> | undefined;
    const timer = setInterval(() => {
      settling ??= settle()
        .catch(() => {})
        .finally(() => {
          settling = undefined;
        });
    }, FLUSH_EVERY);
    const freeing = setInterval(freeMemory, FREE_EVERY);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      clearInterval(freeing);
      await settling;
      await settle();
      freeMemory();
    }
  }

  function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = last.then(() => durably(work));
    last = run.catch(() => {});
    return run;
  }

  async function tick(): Promise<void> {
    if (!wanted || running) return;
    wanted = false;
    running = true;
    try {
      loaded(await alone(load));
    } catch (error) {
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
