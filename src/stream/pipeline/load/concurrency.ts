// Overlaps work: the database writes one transaction while the events of the next are read.

export interface Concurrency {
  /** Starts work once there is room for it. Rejects with the first failure of earlier work, and then starts nothing more. */
  start: (work: () => Promise<void>) => Promise<void>;
  /** Resolves once all has ended. Rejects with the first failure. */
  end: () => Promise<void>;
}

/** Runs at most `most` at once. */
export function limitConcurrency(most: number): Concurrency {
  const running = new Set<Promise<void>>();
  let failure: { error: unknown } | undefined;
  const check = (): void => {
    if (failure) throw failure.error;
  };
  return {
    async start(work) {
      while (running.size >= most) await Promise.race(running);
      check();
      const run: Promise<void> = work()
        .catch((error: unknown) => {
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
